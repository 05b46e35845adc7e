import { type BySide, type Pair, plainPair } from '@gegenlesen/bitext';
import { type Habits, noHabits } from '../read/numbers/habits.ts';
import { readQuantities } from '../read/numbers/read-quantities.ts';
import { glossaryOfNames, keptNames } from '../read/terms/kept-names.ts';
import { compareQuantities } from './numbers/compare-quantities.ts';
import { type CheckOptions, partsOf } from './parts.ts';
import type { PairReading } from './reading.ts';
import { type TermDifferences, termDifferences } from './terms/term-differences.ts';

/** Reads and compares both sides of a pair in plain form, once for all checks. @param habits how the documents of the pair write figures */
export function readPair(
  given: Pair,
  options: CheckOptions,
  habits: BySide<Habits> = { source: noHabits, target: noHabits },
): PairReading {
  const pair = plainPair(given);
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
