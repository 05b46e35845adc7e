import { createHash } from 'node:crypto';
import type { Anchor, Finding, Pair, Span } from '@gegenlesen/bitext';
import type { Check, Hit, PairReading } from './check.ts';
import { checks } from './checks.ts';
import { compareQuantities } from './numbers/compare/compare-quantities.ts';
import { readQuantities } from './numbers/read-quantities.ts';

/** Reads both sides of a pair, once for all checks. */
export function readPair(pair: Pair): PairReading {
  const source = readQuantities(pair.source);
  const target = readQuantities(pair.target);
  return { pair, differences: compareQuantities(source, target) };
}

/**
 * Every place of a pair where the translation does not say what the original says, in the order of the list of checks.
 * Offsets count from the beginning of the pair's own texts; `bead` is 0.
 */
export const checkPair = (pair: Pair): readonly Finding[] => findingsOf(readPair(pair), 0);

export function findingsOf(reading: PairReading, bead: number): readonly Finding[] {
  return checks.flatMap((check) => check.run(reading).map((hit) => findingOf(check, hit, reading.pair, bead)));
}

function findingOf(check: Check, hit: Hit, { source, target }: Pair, bead: number): Finding {
  return {
    rule: check.id,
    group: check.group,
    category: check.category,
    severity: hit.severity ?? check.severity,
    confidence: Math.round(hit.confidence * 100) / 100,
    message: hit.message,
    source: anchor(source.text, hit.source),
    target: anchor(target.text, hit.target),
    bead,
    fingerprint: fingerprint(check.id, source.text, target.text, hit),
  };
}

const anchor = (text: string, span: Span | null): Anchor | null =>
  span === null ? null : { ...span, text: text.slice(span.start, span.end) };

/** The same as long as the rule and both texts are; the places tell two findings of one rule in one pair apart. */
function fingerprint(rule: string, source: string, target: string, hit: Hit): string {
  const places = [hit.source, hit.target].map((span) => (span === null ? '-' : `${span.start}:${span.end}`));
  return createHash('sha256')
    .update([rule, source, target, ...places].join('\0'))
    .digest('hex')
    .slice(0, 16);
}
