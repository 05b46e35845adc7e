import type { Bilingual } from '../words/bilingual.ts';
import type { Coverage } from './coverage.ts';
import { type Gap, gapOf, lengthDeviation } from './gaps.ts';

/** What speaks for text that only one side has: the gap of that side and of the other one. */
interface Evidence {
  readonly stretch: number;
  readonly clause: number;
  readonly otherStretch: number;
  /** How much longer the side is than it should be. */
  readonly length: number;
  readonly covered: number;
  readonly otherCovered: number;
  /** The logarithm of one more than the words of the side that carry meaning. */
  readonly words: number;
}

type Weights = Readonly<Record<keyof Evidence | 'bias', number>>;

// Logistic regressions on clauses that were planted into and cut out of professional translations (WMT21, WMT22).
const omittedWeights: Weights = {
  bias: -7.44,
  stretch: 2.81,
  clause: 0.93,
  otherStretch: -2.21,
  length: 1.66,
  covered: -0.98,
  otherCovered: 0.79,
  words: 0.68,
};
const addedWeights: Weights = {
  bias: -9.54,
  stretch: 1.53,
  clause: 3.51,
  otherStretch: -0.89,
  length: 1.22,
  covered: -1.82,
  otherCovered: 3.44,
  words: 1.21,
};
/** Of another sentence's translation; words of the shorter side, the better and the worse covered side. */
const otherWeights = { bias: -1.93, worse: 0.78, better: -5.37, stretch: 1.99, words: -1.49 };

/** The evidence on one part, each as the logarithm of odds: 0 is even, 3 is twenty to one. */
export interface Odds {
  readonly original: Gap;
  readonly translation: Gap;
  /** That the original says something that the translation does not. */
  readonly omitted: number;
  readonly added: number;
  /** That the two are no translation of each other. */
  readonly other: number;
}

/** What the coverage of two sides says. */
export function oddsOf(sides: Bilingual, coverage: Coverage): Odds {
  const [original, translation] =
    sides.original === 'en' ? [gapOf(coverage.en), gapOf(coverage.de)] : [gapOf(coverage.de), gapOf(coverage.en)];
  const german = lengthDeviation(sides);
  const length = sides.original === 'en' ? -german : german;
  const fewer = Math.min(original.words, translation.words);
  return {
    original,
    translation,
    omitted: weigh(omittedWeights, evidence(original, translation, length)),
    added: weigh(addedWeights, evidence(translation, original, -length)),
    other:
      otherWeights.bias +
      otherWeights.worse * Math.min(original.covered, translation.covered) +
      otherWeights.better * Math.max(original.covered, translation.covered) +
      otherWeights.stretch * (original.stretch + translation.stretch) +
      otherWeights.words * Math.log(fewer + 1),
  };
}

const evidence = (own: Gap, other: Gap, length: number): Evidence => ({
  stretch: own.stretch,
  clause: own.clause,
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
  weights.otherStretch * found.otherStretch +
  weights.length * found.length +
  weights.covered * found.covered +
  weights.otherCovered * found.otherCovered +
  weights.words * found.words;

/** Logarithms of odds as a probability. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
