import type { Finding, Pair } from '@gegenlesen/bitext';
import type { Check, Hit, PairReading } from './check.ts';
import { checks } from './checks.ts';
import { findingsOf } from './findings-of.ts';
import { compareQuantities } from './numbers/compare/compare-quantities.ts';
import { type Habits, noHabits } from './numbers/habits.ts';
import { readQuantities } from './numbers/read-quantities.ts';

/** The habits of the two documents that a pair was taken from. */
export interface PairHabits {
  readonly source: Habits;
  readonly target: Habits;
}

/** Reads both sides of a pair, once for all checks. */
export function readPair(pair: Pair, habits: PairHabits = { source: noHabits, target: noHabits }): PairReading {
  const source = readQuantities(pair.source, habits.source);
  const target = readQuantities(pair.target, habits.target);
  return {
    pair,
    figures: { source: source.quantities, target: target.quantities },
    differences: compareQuantities(source, target),
  };
}

/**
 * Every place of a pair where the translation does not say what the original says, in the order of the list of checks.
 * Offsets count from the beginning of the pair's own texts; `bead` is 0.
 */
export function checkPair(pair: Pair): readonly Finding[] {
  return findingsOf(hitsOf(readPair(pair)), pair, 0);
}

/** What every check finds in a reading, in the order of the list of checks. */
export const hitsOf = (reading: PairReading): readonly (readonly [Check, Hit])[] =>
  checks.flatMap((check) => check.run(reading).map((hit) => [check, hit] as const));
