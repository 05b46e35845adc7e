import { type BySide, type Pair, plainPair, type Span } from '@gegenlesen/bitext';
import { type Habits, noHabits } from '../read/numbers/habits.ts';
import { readQuantities } from '../read/numbers/read-quantities.ts';
import { glossaryOfNames, keptNames } from '../read/terms/kept-names.ts';
import { compareMatter } from './matter/differences.ts';
import { isInName, isOfDateFormat, isOfPlaceholder, withBroken } from './matter/figures-of-placeholders.ts';
import { languageOf, mayHoldFigures } from './matter/language-of.ts';
import { matterOf } from './matter/matter-of-pair.ts';
import { compareQuantities } from './numbers/compare-quantities.ts';
import { type CheckOptions, partsOf } from './parts.ts';
import type { PairReading } from './reading.ts';
import { type TermDifferences, termDifferences } from './terms/term-differences.ts';

const unmarked: BySide<readonly Span[]> = { source: [], target: [] };

/**
 * Reads and compares both sides of a pair in plain form, once for all checks. What is not language is read first; figures
 * and words are read in what is left.
 *
 * @param habits how the documents of the pair write figures
 * @param code what the documents of the pair mark as code
 */
export function readPair(
  given: Pair,
  options: CheckOptions,
  habits: BySide<Habits> = { source: noHabits, target: noHabits },
  code = unmarked,
): PairReading {
  const pair = plainPair(given);
  const isSingular = options.string?.isSingular === true;
  const read = matterOf(pair, code, options.lexicon);
  const differences = compareMatter(pair, read, isSingular);
  const matter = { source: read.source, target: withBroken(read.target, differences) };
  const language: Pair = {
    source: languageOf(pair.source, matter.source),
    target: languageOf(pair.target, matter.target),
  };
  const figuresOf = (side: 'source' | 'target') =>
    readQuantities(languageOf(pair[side], matter[side].filter(mayHoldFigures)), habits[side]);
  const [source, target] = [figuresOf('source'), figuresOf('target')];
  return {
    pair,
    language,
    matter: differences,
    figures: { source: source.quantities, target: target.quantities },
    differences: compareQuantities(source, target).filter(
      (each) =>
        !isOfPlaceholder(each, differences, isSingular) &&
        !isInName(each, matter) &&
        !isOfDateFormat(each, pair.source),
    ),
    parts: partsOf(pair, language, options),
    terms: termsOf(pair, options),
    kept: keptNames(pair, options.names),
    string: options.string ?? null,
  };
}

function termsOf(pair: Pair, { glossary, names = [], lexicon }: CheckOptions): TermDifferences {
  const ofGlossary = termDifferences(pair, glossary, lexicon ?? null);
  if (names.length === 0) return ofGlossary;
  const { missing } = termDifferences(pair, glossaryOfNames(names), lexicon ?? null);
  return { ...ofGlossary, missing: [...ofGlossary.missing, ...missing] };
}
