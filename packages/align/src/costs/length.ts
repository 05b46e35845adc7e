import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { longestRun } from '../shape.ts';

export interface LengthWeights {
  /** How much of the evidence counts; 1 for all of it. */
  readonly weight: number;
  /** The variance of the logarithm of the ratio of two long texts that translate each other. */
  readonly variance: number;
  /** What is added to the variance for each character that a text is short of a long one: divided by its length. */
  readonly shortness: number;
}

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
      return weights.weight * Math.min(5, match - (bySource + byTarget) / 2);
    };
  };

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

/** With two segments of ordinary length taken for granted: a short text says little of how its lengths spread. */
function spreadOf(values: Float64Array): Spread {
  let sum = 0;
  for (const value of values) sum += value;
  const mean = values.length === 0 ? 0 : sum / values.length;
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  return { mean, variance: (squares + 2 * 0.4) / (values.length + 2) };
}

/** How much longer the target is than the source, as a logarithm. */
function logRatio(source: Float64Array = new Float64Array(), target: Float64Array = new Float64Array()): number {
  const total = (logs: Float64Array): number => logs.reduce((sum, log) => sum + Math.exp(log), 2000);
  return Math.log(total(target) / total(source));
}
