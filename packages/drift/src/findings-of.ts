import { createHash } from 'node:crypto';
import type { Anchor, Finding, Pair, Span } from '@gegenlesen/bitext';
import type { Check, Hit } from './check/check.ts';

type Rule = Pick<Check, 'id' | 'group' | 'category' | 'severity'>;

/** The hits of one rule after another as findings, in offsets of the pair's own texts. */
export function findingsOf(
  hits: readonly (readonly [Rule, Hit])[],
  pair: Pair,
  bead: number | null,
): readonly Finding[] {
  if (hits.length === 0) return [];
  const texts = digest([pair.source.text, pair.target.text]);
  return hits.map(([{ id, group, category, severity }, hit]) => ({
    rule: id,
    group,
    category,
    severity: hit.severity ?? severity,
    confidence: Math.round(hit.confidence * 100) / 100,
    message: hit.message,
    source: anchor(pair.source.text, hit.source),
    target: anchor(pair.target.text, hit.target),
    bead,
    // The same as long as rule and texts are; the places tell two findings of one rule in one pair apart.
    fingerprint: digest([id, texts, place(hit.source), place(hit.target)]).slice(0, 16),
  }));
}

const anchor = (text: string, span: Span | null): Anchor | null =>
  span === null ? null : { start: span.start, end: span.end, text: text.slice(span.start, span.end) };

const place = (span: Span | null): string => (span === null ? '-' : `${span.start}:${span.end}`);

const digest = (parts: readonly string[]): string => createHash('sha256').update(parts.join('\0')).digest('hex');
