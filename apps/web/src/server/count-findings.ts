import { type StoredDocument, textsOf } from '../data/documents.ts';
import type { KeptDecision } from '../review/kept-decisions.ts';
import type { Reviewed } from '../review/reviewed.ts';
import { reviewOf } from './answer-documents.ts';
import type { Counts, Desk } from './desk.ts';

/** Counts, and what they depend on. */
interface Kept {
  readonly counts: Counts;
  readonly revision: number;
  /** The id of the last decision when they were made. */
  readonly last: number;
  /** The rules of the document's findings: a decision on one of them, in any document, may change the counts. */
  readonly rules: ReadonlySet<string>;
}

/** Counts the findings of documents, and counts again after a change or a decision that may affect them. */
export function openCounts(): (desk: Desk, id: string, revision: number) => Promise<Counts | null> {
  const kept = new Map<string, Kept>();
  return async (desk, id, revision) => {
    const decisions = await desk.decisions();
    const last = decisions.at(-1)?.id ?? 0;
    const known = kept.get(id);
    if (known?.revision === revision && !isDecidedSince(decisions, id, known)) return known.counts;
    const document = await desk.document(id);
    if (document === null) return null;
    const review = await reviewOf(desk, document);
    const counts = countsOf(document, review);
    const found = [...document.first.map(({ finding }) => finding), ...review.findings];
    kept.set(id, { counts, revision: document.revision, last, rules: new Set(found.map(({ rule }) => rule)) });
    return counts;
  };
}

/** The ids of decisions grow, so new ones are at the end. */
function isDecidedSince(decisions: readonly KeptDecision[], id: string, { last, rules }: Kept): boolean {
  const before = decisions.findLastIndex((one) => one.id <= last);
  return decisions.slice(before + 1).some(({ decision, document }) => document === id || rules.has(decision.rule));
}

const countsOf = ({ edits }: StoredDocument, { findings, score, report }: Reviewed): Counts => ({
  score,
  words: report.score.words,
  open: findings.filter(({ state }) => state === 'open' || state === 'reopened').length,
  decided: findings.filter(({ state }) => state === 'confirmed' || state === 'dismissed').length,
  edits: textsOf(edits).size,
});
