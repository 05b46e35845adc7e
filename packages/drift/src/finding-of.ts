import { createHash } from 'node:crypto';
import type { Anchor, Finding, Pair, Span } from '@gegenlesen/bitext';
import type { Check, Hit } from './check.ts';

/** A hit as a finding, in offsets of the pair's own texts. */
export function findingOf(
  check: Pick<Check, 'id' | 'group' | 'category' | 'severity'>,
  hit: Hit,
  pair: Pair,
  bead: number | null,
): Finding {
  return {
    rule: check.id,
    group: check.group,
    category: check.category,
    severity: hit.severity ?? check.severity,
    confidence: Math.round(hit.confidence * 100) / 100,
    message: hit.message,
    source: anchor(pair.source.text, hit.source),
    target: anchor(pair.target.text, hit.target),
    bead,
    fingerprint: fingerprint(check.id, pair.source.text, pair.target.text, hit),
  };
}

const anchor = (text: string, span: Span | null): Anchor | null =>
  span === null ? null : { start: span.start, end: span.end, text: text.slice(span.start, span.end) };

/** The same as long as the rule and both texts are; the places tell two findings of one rule in one pair apart. */
function fingerprint(rule: string, source: string, target: string, hit: Hit): string {
  const places = [hit.source, hit.target].map((span) => (span === null ? '-' : `${span.start}:${span.end}`));
  return createHash('sha256')
    .update([rule, source, target, ...places].join('\0'))
    .digest('hex')
    .slice(0, 16);
}
