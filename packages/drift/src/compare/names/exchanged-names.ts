import type { Lexicon } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { probability } from '../coverage/evidence.ts';
import { type NameCouple, type NameFeatures, nameCouples } from './name-couples.ts';

/** Two swapped names, each with its words on the two sides. */
export interface ExchangedNames {
  readonly first: NamedWords;
  readonly second: NamedWords;
  /** 0 to 1: that they were swapped. */
  readonly probability: number;
  /** Whether the two are the subject and the object of a short clause that says nothing else with a name. */
  readonly isPlain: boolean;
}

interface NamedWords {
  readonly en: Word;
  readonly de: Word;
}

/**
 * The weight of each feature, in log-odds of a swap. Fitted by logistic regression on WMT21/22 news and news commentary,
 * and on the same pairs with two names swapped; `npm run fit:names -w evaluation` fits them again.
 */
const weights: NameFeatures = {
  beside: 1.95,
  near: 1.33,
  wide: 6.44,
  role: 1.44,
  inverted: 1.06,
  invertedAroundWord: 2.17,
  invertedAroundName: 0.44,
  invertedBare: 1.45,
  invertedAlone: 0.54,
};
const bias = -4.94;
/** The probability from which a swap is suspected. 1 sound pair in 770 of news commentary, Europarl and PUD reaches it. */
const suspected = 0.1;

/** The swapped names, each used once, the surest first. */
export function exchangedNames(sides: Bilingual, coverage: Coverage, lexicon: Lexicon): readonly ExchangedNames[] {
  const couples = nameCouples(sides, coverage, lexicon)
    .map((couple) => ({ ...couple, probability: probability(oddsOf(couple)) }))
    .filter((couple) => couple.probability >= suspected || isPlain(couple, sides))
    .sort((a, b) => b.probability - a.probability);
  const taken = new Set<number>();
  return couples.flatMap((couple): readonly ExchangedNames[] => {
    const { first, second, probability } = couple;
    if (taken.has(first.en) || taken.has(second.en)) return [];
    taken.add(first.en).add(second.en);
    const words = [coverage.en[first.en], coverage.de[first.de], coverage.en[second.en], coverage.de[second.de]];
    const [a, b, c, d] = words.map((each) => each?.word);
    if (a === undefined || b === undefined || c === undefined || d === undefined) return [];
    return [{ first: { en: a, de: b }, second: { en: c, de: d }, probability, isPlain: isPlain(couple, sides) }];
  });
}

/** English words. In longer clauses something else may explain the order. */
const shortest = 8;
/** A passive, or a verb whose counterpart turns subject and object round: `belong`, `gehören`. */
const turning =
  /\b(?:was|were|is|are|been|being|by|belongs?|likes?|resembles?|married|met|meets|equals?|and|or|than)\b/i;

const isPlain = ({ features }: NameCouple, { en }: Bilingual): boolean =>
  features.invertedBare === 1 && features.invertedAlone === 1 && en.words.length <= shortest && !turning.test(en.text);

const oddsOf = ({ features }: NameCouple): number =>
  (Object.keys(weights) as (keyof NameFeatures)[]).reduce((sum, name) => sum + weights[name] * features[name], bias);
