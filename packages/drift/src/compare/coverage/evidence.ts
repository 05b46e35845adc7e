import { type ByTongue, otherTongue } from '@gegenlesen/bitext';
import type { Bilingual } from '../../read/sides.ts';
import type { Coverage } from './coverage.ts';
import { type Gap, gapOf, lengthDeviation } from './gaps.ts';

/** The evidence that one side has text of its own, from the gaps of both sides. */
export interface Evidence {
  readonly stretch: number;
  readonly clause: number;
  readonly sprawl: number;
  readonly otherStretch: number;
  /** How much longer the side is than usual, in standard deviations. */
  readonly length: number;
  readonly covered: number;
  readonly otherCovered: number;
  /** The logarithm of the number of its content words plus one. */
  readonly words: number;
}

type Weights = Readonly<Record<keyof Evidence | 'bias', number>>;

/**
 * In log-odds, by the language of the side that says more, original or translation. Logistic regressions on sound pairs
 * (news commentary, PUD, Tatoeba) with clauses added to and cut from their German: `npm run fit:coverage -w
 * evaluation`.
 */
const surplusWeights: ByTongue<Weights> = {
  en: {
    stretch: 2.91,
    clause: 1.38,
    sprawl: -1.36,
    otherStretch: -0.61,
    length: 1.88,
    covered: -2.88,
    otherCovered: 3.47,
    words: 0.65,
    bias: -8.59,
  },
  de: {
    stretch: 3.56,
    clause: 2.95,
    sprawl: -2.77,
    otherStretch: -0.94,
    length: 1.62,
    covered: 1.19,
    otherCovered: 3.23,
    words: -0.06,
    bias: -10.49,
  },
};
/**
 * In log-odds, that this is the translation of another sentence; from the words of the shorter side, and the better and the worse
 * covered side.
 */
const otherWeights = { bias: -1.93, worse: 0.78, better: -5.37, stretch: 1.99, words: -1.49 };

/** The evidence on one part, as log-odds: 0 is even, 3 is twenty to one. */
export interface Odds {
  readonly original: Gap;
  readonly translation: Gap;
  /** That the original says something the translation does not. */
  readonly omitted: number;
  /** That the translation says something the original does not. */
  readonly added: number;
  /** That the two do not translate each other. */
  readonly other: number;
}

/** Weighs the coverage of two sides. */
export function oddsOf(sides: Bilingual, coverage: Coverage): Odds {
  const gaps = { en: gapOf(coverage.en), de: gapOf(coverage.de) };
  const surplus = evidenceOf(sides, gaps);
  const [from, to] = [sides.original, otherTongue(sides.original)];
  const [original, translation] = [gaps[from], gaps[to]];
  const fewer = Math.min(original.words, translation.words);
  return {
    original,
    translation,
    omitted: weigh(surplusWeights[from], surplus[from]),
    added: weigh(surplusWeights[to], surplus[to]),
    other:
      otherWeights.bias +
      otherWeights.worse * Math.min(original.covered, translation.covered) +
      otherWeights.better * Math.max(original.covered, translation.covered) +
      otherWeights.stretch * (original.stretch + translation.stretch) +
      otherWeights.words * Math.log(fewer + 1),
  };
}

/** The evidence that the English side, and that the German side, has text of its own. */
export function evidenceOf(sides: Bilingual, { en, de }: ByTongue<Gap>): ByTongue<Evidence> {
  const german = lengthDeviation(sides);
  return { en: evidence(en, de, -german), de: evidence(de, en, german) };
}

const evidence = (own: Gap, other: Gap, length: number): Evidence => ({
  stretch: own.stretch,
  clause: own.clause,
  sprawl: own.sprawl,
  otherStretch: other.stretch,
  length,
  covered: own.covered,
  otherCovered: other.covered,
  words: Math.log(own.words + 1),
});

const weigh = (weights: Weights, found: Evidence): number =>
  weights.bias +
  weights.stretch * found.stretch +
  weights.clause * found.clause +
  weights.sprawl * found.sprawl +
  weights.otherStretch * found.otherStretch +
  weights.length * found.length +
  weights.covered * found.covered +
  weights.otherCovered * found.otherCovered +
  weights.words * found.words;

/** Log-odds as a probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
