import { type ByTongue, type Passage, type Tongue, tongueOf } from '@gegenlesen/bitext';
import type { Quantity } from './grammar/quantity.ts';
import { type Rule, rewrite } from './grammar/rewrite.ts';
import { type Item, tokenise } from './grammar/tokens.ts';
import { type Habits, noHabits, withHabits } from './habits.ts';
import { bounds } from './passes/bounds.ts';
import { calendar, daysOfMonth } from './passes/calendar.ts';
import { citations, citedRanges, citedSentences } from './passes/citations.ts';
import { clockTimes } from './passes/clock-times.ts';
import { codes } from './passes/codes.ts';
import { compoundMeasures } from './passes/compound-measures.ts';
import { currencies } from './passes/currencies.ts';
import { digits } from './passes/digits.ts';
import { directions } from './passes/directions.ts';
import { feetAndInches } from './passes/feet-and-inches.ts';
import { mixedNumbers } from './passes/mixed-numbers.ts';
import { multiples } from './passes/multiples.ts';
import { numberWords } from './passes/number-words.ts';
import { numericDates } from './passes/numeric-dates.ts';
import { partsOfDates } from './passes/parts-of-dates.ts';
import { periods } from './passes/periods.ts';
import { exponents, powersOfUnits } from './passes/powers.ts';
import { ranges } from './passes/ranges.ts';
import { rates } from './passes/rates.ts';
import { romanNumerals } from './passes/roman-numerals.ts';
import { scales } from './passes/scales.ts';
import { signs } from './passes/signs.ts';
import { spokenTimes } from './passes/spoken-times.ts';
import { temperatureDifferences } from './passes/temperature-differences.ts';
import { units } from './passes/units.ts';
import { vagueNumbers } from './passes/vague-numbers.ts';
import { versions } from './passes/versions.ts';

/** In the order in which they read a sentence: first what is written together, then what the words around it add. */
const rules = (tongue: Tongue): readonly Rule[] => [
  powersOfUnits,
  numericDates(tongue),
  spokenTimes(tongue),
  clockTimes(tongue),
  feetAndInches,
  citations(tongue),
  codes,
  digits(tongue),
  versions,
  romanNumerals,
  vagueNumbers(tongue),
  numberWords(tongue),
  citedSentences,
  mixedNumbers,
  signs,
  scales(tongue),
  multiples,
  calendar(tongue),
  daysOfMonth,
  currencies(tongue),
  units(tongue),
  compoundMeasures,
  rates(tongue),
  temperatureDifferences,
  exponents,
  ranges,
  periods(tongue),
  citedRanges,
  directions,
  bounds(tongue),
  partsOfDates(tongue),
];
const passes: ByTongue<readonly Rule[]> = { de: rules('de'), en: rules('en') };

export interface ReadPassage {
  readonly tongue: Tongue;
  readonly habits: Habits;
  readonly items: readonly Item[];
  readonly quantities: readonly Quantity[];
}

/**
 * Every figure of a passage in the order of the text: numbers in digits and words, quantities with their units, dates,
 * times and codes. German and English are read in full; in any other language only digits, in the English format.
 *
 * @param habits of the document that contains the passage
 */
export function readQuantities({ text, lang }: Passage, habits: Habits = noHabits): ReadPassage {
  const tongue = tongueOf(lang) ?? 'en';
  const items = passes[tongue].reduce(rewrite, tokenise(text));
  const quantities = items.flatMap(({ quantity }, at) => {
    if (quantity === null) return [];
    const whole = { ...quantity, text: text.slice(quantity.start, quantity.end), label: labelOf(items[at - 1]) };
    return [withHabits(whole, habits, tongue)];
  });
  return { tongue, habits, items, quantities };
}

/** A word with a capital, or one for a version: a figure after it may be its number, not an amount. */
const labelOf = (before: Item | undefined): string | null =>
  before !== undefined && before.quantity === null && /^(?:\p{Lu}[\p{L}\d]{2,}|version|release|=|§)$/u.test(before.text)
    ? before.lower
    : null;
