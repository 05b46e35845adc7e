import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { longestRun } from '../shape.ts';

export interface LengthWeights {
  /** How much of the evidence counts, 0 to 1. */
  readonly weight: number;
  /** The variance of the log length ratio of two long texts that translate each other. */
  readonly variance: number;
  /** Divided by the length of each side in characters, this is added to the variance. */
  readonly shortness: number;
}

/**
 * Texts that translate each other are about equally long. Like Gale and Church (1993), this asks how probable a
 * difference in length is between translations; like Moore (2002), also how probable such lengths are in unrelated
 * segments, so that two sentences of average length prove little. Three things are different: The length ratio of the
 * two languages comes from the texts themselves. Lengths are compared by their logarithms, with a variance that shrinks
 * with length, because short sentences vary by a larger factor. No difference costs more than 5 nats before weighting,
 * to allow for free translations.
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

/** The usual variance of the logarithms of sentence lengths. */
const usualVariance = 0.4;

/** The most that a difference in length can cost before weighting, in nats. */
const mostEvidence = 5;

interface Spread {
  readonly mean: number;
  readonly variance: number;
}

const surpriseOf = (value: number, { mean, variance }: Spread = { mean: 0, variance: 1 }): number =>
  0.5 * ((value - mean) ** 2 / variance + Math.log(variance));

/** The log length of each run of one, two and three segments. */
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

/** Adds two segments of usual variance, because a short text says little about the spread of its lengths. */
function spreadOf(values: Float64Array): Spread {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = values.length === 0 ? 0 : sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, variance: (squares + 2 * usualVariance) / (values.length + 2) };
}

/** The log ratio of target to source length, with 2,000 characters added to each. */
function logRatio(source: Float64Array = new Float64Array(), target: Float64Array = new Float64Array()): number {
  const total = (logs: Float64Array): number => logs.reduce((sum, log) => sum + Math.exp(log), 2000);
  return Math.log(total(target) / total(source));
}
