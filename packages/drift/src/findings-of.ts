import { createHash } from 'node:crypto';
import { type Anchor, type Finding, type Pair, phrase, phrasebookOf, type Span } from '@gegenlesen/bitext';
import { checks } from './check/list/checks.ts';
import { documentChecks } from './check/list/document-checks.ts';
import type { Found } from './sieve/sieve.ts';

const english = phrasebookOf([...checks, ...documentChecks], 'en');

/** Turns hits into findings, with offsets in the pair's own texts. @param bead index of their bead; null for the documents as a whole */
export function findingsOf(found: readonly Found[], pair: Pair, bead: number | null): readonly Finding[] {
  if (found.length === 0) return [];
  const texts = digest([pair.source.text, pair.target.text]);
  return found.map(({ check: { id, group, category, severity }, hit }) => {
    const says = { ...hit.says, id: `${id}/${hit.says.id}` };
    return {
      rule: id,
      group,
      category,
      severity: hit.severity ?? severity,
      confidence: Math.round(hit.confidence * 100) / 100,
      says,
      message: phrase(says, english),
      source: anchor(pair.source.text, hit.source),
      target: anchor(pair.target.text, hit.target),
      bead,
      // Stable while rule and texts are; the places tell two findings of one rule in the same pair apart.
      fingerprint: digest([id, texts, place(hit.source), place(hit.target)]).slice(0, 16),
    };
  });
}

const anchor = (text: string, span: Span | null): Anchor | null =>
  span === null ? null : { start: span.start, end: span.end, text: text.slice(span.start, span.end) };

const place = (span: Span | null): string => (span === null ? '-' : `${span.start}:${span.end}`);

const digest = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
