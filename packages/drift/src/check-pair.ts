import type { Finding, Pair } from '@gegenlesen/bitext';
import type { Check, Hit, PairReading } from './check/check.ts';
import { checks } from './check/checks.ts';
import { compareQuantities } from './compare/numbers/compare-quantities.ts';
import { type CheckOptions, partsOf } from './compare/parts.ts';
import { type TermDifferences, termDifferences } from './compare/terms/term-differences.ts';
import { findingsOf } from './findings-of.ts';
import { type Habits, noHabits } from './read/numbers/habits.ts';
import { readQuantities } from './read/numbers/read-quantities.ts';
import { glossaryOfNames, keptNames } from './read/terms/kept-names.ts';
import { withoutKept } from './sieve/kept-names.ts';
import { withoutSuperseded } from './sieve/superseded.ts';
import { driftProbability } from './weigh/drift-probability.ts';

/** The habits of the two documents that a pair was taken from. */
export interface PairHabits {
  readonly source: Habits;
  readonly target: Habits;
}

/** Reads both sides of a pair, once for all checks. */
export function readPair(
  pair: Pair,
  options: CheckOptions,
  habits: PairHabits = { source: noHabits, target: noHabits },
): PairReading {
  const source = readQuantities(pair.source, habits.source);
  const target = readQuantities(pair.target, habits.target);
  return {
    pair,
    figures: { source: source.quantities, target: target.quantities },
    differences: compareQuantities(source, target),
    parts: partsOf(pair, options),
    terms: termsOf(pair, options),
    kept: keptNames(pair, options.names),
  };
}

function termsOf(pair: Pair, { glossary, names = [], lexicon }: CheckOptions): TermDifferences {
  const ofGlossary = termDifferences(pair, glossary, lexicon ?? null);
  if (names.length === 0) return ofGlossary;
  const { missing } = termDifferences(pair, glossaryOfNames(names), lexicon ?? null);
  return { ...ofGlossary, missing: [...ofGlossary.missing, ...missing] };
}

/**
 * Every place of a pair where the translation does not say what the original says, in the order of the list of checks.
 * Offsets count from the beginning of the pair's own texts; `bead` is 0.
 */
export const checkPair = (pair: Pair, options: CheckOptions = {}): readonly Finding[] =>
  assessPair(pair, options).findings;

/** The same, and the probability that the pair carries a major or critical error. */
export function assessPair(
  pair: Pair,
  options: CheckOptions = {},
): { readonly findings: readonly Finding[]; readonly drift: number } {
  const reading = readPair(pair, options);
  const findings = findingsOf(hitsOf(reading), pair, 0);
  return { findings, drift: driftProbability(reading, findings) };
}

/** What every check finds in a reading, in the order of the list of checks. */
export const hitsOf = (reading: PairReading): readonly (readonly [Check, Hit])[] =>
  withoutSuperseded(
    withoutKept(
      checks.flatMap((check) => check.run(reading).map((hit) => [check, hit] as const)),
      reading.pair,
      reading.kept,
    ),
    reading.parts,
  );
