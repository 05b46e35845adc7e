import type { Finding, Pair } from '@gegenlesen/bitext';
import type { PairReading } from './check.ts';
import { checks } from './checks.ts';
import { findingOf } from './finding-of.ts';
import { compareQuantities } from './numbers/compare/compare-quantities.ts';
import { readQuantities } from './numbers/read-quantities.ts';
import { readBilingual } from './words/bilingual.ts';

/** Reads both sides of a pair, once for all checks. */
export function readPair(pair: Pair): PairReading {
  const [source, target] = [readQuantities(pair.source), readQuantities(pair.target)];
  return {
    pair,
    figures: { source: source.quantities, target: target.quantities },
    differences: compareQuantities(source, target),
    sides: readBilingual(pair),
  };
}

/**
 * Every place of a pair where the translation does not say what the original says, in the order of the list of checks.
 * Offsets count from the beginning of the pair's own texts; `bead` is 0.
 */
export function checkPair(pair: Pair): readonly Finding[] {
  const reading = readPair(pair);
  return checks.flatMap((check) => check.run(reading).map((hit) => findingOf(check, hit, pair, 0)));
}
