import type { FindingState } from '../../api/finding.ts';
import { holdingOf, type KeptDecision } from '../kept-decisions.ts';

/**
 * The `decisions.jsonl` of a document: the last decision on each of its findings, even if it was made in another document or
 * the sentence has changed since. Decisions that were undone are left out.
 */
export function decisionsOf(id: string, findings: readonly FindingState[], kept: readonly KeptDecision[]): string {
  const holding = new Set(findings.map(({ decision }) => decision));
  const own = new Set(kept.filter(({ document }) => document === id).map(({ decision }) => decision));
  return holdingOf(kept)
    .holding.map(({ decision }) => decision)
    .filter((decision) => decision.verdict !== 'open' && (own.has(decision) || holding.has(decision)))
    .map((decision) => `${JSON.stringify(decision)}\n`)
    .join('');
}
