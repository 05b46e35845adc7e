import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { longestRun } from '../shape.ts';

export interface LengthWeights {
  /** How much of the evidence counts; 1 for all of it. */
  readonly weight: number;
  /** The variance of the logarithm of the ratio of two long texts that translate each other. */
  readonly variance: number;
  /** What is added to the variance, for each side, divided by its length in characters. */
  readonly shortness: number;
}

/**
 * Texts that translate each other are about equally long. Gale and Church (1993) ask how probable a difference in length
 * is between translations. Here it is also asked, as Moore (2002) does, how probable these lengths are of segments of
 * these texts that have nothing to do with each other, so that two sentences of the usual length prove little. What else
 * differs: the ratio of the two languages is taken from the texts themselves; lengths are compared by their logarithms,
 * with a variance that shrinks with length, because a short sentence varies by a larger factor; and no difference costs
 * more than 5 nats before weighting, as a free translation does occur.
 */
export const lengthCost =
  (weights: LengthWeights = { weight: 0.7, variance: 0.015, shortness: 1.2 }): Cost =>
  (source, target) => {
    const sourceRuns = runLengths(source);
    const targetRuns = runLengths(target);
    const sourceChance = sourceRuns.map(spreadOf);
    const targetChance = targetRuns.map(spreadOf);
    const ratio = logRatio(sourceRuns[0], targetRuns[0]);
    return (i, sourceCount, j, targetCount) => {
      if (sourceCount === 0 || targetCount === 0) return 0;
      const s = sourceRuns[sourceCount - 1]?.[i] ?? 0;
      const t = targetRuns[targetCount - 1]?.[j] ?? 0;
      const variance = weights.variance + weights.shortness * (Math.exp(-s) + Math.exp(-t));
      const difference = t - s - ratio;
      const match = 0.5 * ((difference * difference) / variance + Math.log(variance));
      const bySource = surpriseOf(s, sourceChance[sourceCount - 1]);
      const byTarget = surpriseOf(t, targetChance[targetCount - 1]);
      return weights.weight * Math.min(mostEvidence, match - (bySource + byTarget) / 2);
    };
  };

/** Of the logarithms of the lengths of sentences. */
const usualVariance = 0.4;

/** In nats. */
const mostEvidence = 5;

interface Spread {
  readonly mean: number;
  readonly variance: number;
}

const surpriseOf = (value: number, { mean, variance }: Spread = { mean: 0, variance: 1 }): number =>
  0.5 * ((value - mean) ** 2 / variance + Math.log(variance));

/** The logarithm of the length of each run of one, two and three segments. */
function runLengths(segments: readonly Segment[]): readonly Float64Array[] {
  const lengths = segments.map((segment) => proseOf(segment).length + 1);
  return Array.from({ length: longestRun }, (_, more) =>
    Float64Array.from({ length: Math.max(0, lengths.length - more) }, (_, i) => {
      let sum = 0;
      for (let k = i; k <= i + more; k += 1) sum += lengths[k] ?? 0;
      return Math.log(sum);
    }),
  );
}

/** With two segments of the usual variance taken for granted: a short text says little of how its lengths spread. */
function spreadOf(values: Float64Array): Spread {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = values.length === 0 ? 0 : sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, variance: (squares + 2 * usualVariance) / (values.length + 2) };
}

/** How much longer the target is than the source, as a logarithm; 2,000 characters of equal texts are taken for granted. */
function logRatio(source: Float64Array = new Float64Array(), target: Float64Array = new Float64Array()): number {
  const total = (logs: Float64Array): number => logs.reduce((sum, log) => sum + Math.exp(log), 2000);
  return Math.log(total(target) / total(source));
}
