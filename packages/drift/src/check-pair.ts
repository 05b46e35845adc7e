import type { Finding, Pair } from '@gegenlesen/bitext';
import type { PairReading } from './check.ts';
import { checks } from './checks.ts';
import { findingOf } from './finding-of.ts';
import { compareQuantities } from './numbers/compare/compare-quantities.ts';
import { readQuantities } from './numbers/read-quantities.ts';
import { type CheckOptions, partsOf } from './parts.ts';

/** Reads both sides of a pair, once for all checks. */
export function readPair(pair: Pair, options: CheckOptions): PairReading {
  const [source, target] = [readQuantities(pair.source), readQuantities(pair.target)];
  return {
    pair,
    figures: { source: source.quantities, target: target.quantities },
    differences: compareQuantities(source, target),
    parts: partsOf(pair, options),
  };
}

/**
 * Every place of a pair where the translation does not say what the original says, in the order of the list of checks.
 * Offsets count from the beginning of the pair's own texts; `bead` is 0.
 */
export function checkPair(pair: Pair, options: CheckOptions = {}): readonly Finding[] {
  const reading = readPair(pair, options);
  return checks.flatMap((check) => check.run(reading).map((hit) => findingOf(check, hit, pair, 0)));
}
