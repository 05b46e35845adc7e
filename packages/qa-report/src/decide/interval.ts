import { type Severity, severities, severityWeights } from '@gegenlesen/bitext';
import { chiSquareQuantile } from './chi-square.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * Between which penalties, in points for a text of this length, the true penalty of more text of this kind lies.
 *
 * Findings of each severity are counts of rare events, so the penalty is a weighted sum of Poisson counts, and this is the
 * gamma interval for such sums: M. P. Fay and E. J. Feuer, Confidence intervals for directly standardized rates: a method
 * based on the gamma distribution, Statistics in Medicine 16 (1997) 791-801. With one weight alone it is the exact interval
 * for a Poisson count. Its upper limit supposes that one finding more could have turned up, of the largest weight there is;
 * ours is always the largest of all, that of a critical finding, also where none was found, because a text in which no critical error was seen
 * does not prove that such text has none. Cheaper choices (Tiwari, Clegg and Zou 2006 take the mean weight) are
 * narrower, and cover the truth less often than they promise in just the short texts where it matters.
 *
 * @param counts how many findings of each severity there are
 * @param level the share of texts whose interval holds the truth, in (0, 1)
 * @param weights the penalty points of one finding, by severity
 */
export function penaltyInterval(
  counts: Readonly<Record<Severity, number>>,
  level: number,
  weights = severityWeights,
): Interval {
  const sum = (power: number) =>
    severities.reduce((total, severity) => total + counts[severity] * weights[severity] ** power, 0);
  const mean = sum(1);
  const variance = sum(2);
  const tail = (1 - level) / 2;
  const unseenWeight = Math.max(...Object.values(weights));
  return {
    low: mean === 0 ? 0 : gammaQuantile(tail, mean, variance),
    high: unseenWeight === 0 ? 0 : gammaQuantile(1 - tail, mean + unseenWeight, variance + unseenWeight ** 2),
  };
}

const gammaQuantile = (probability: number, mean: number, variance: number): number =>
  (variance / (2 * mean)) * chiSquareQuantile(probability, (2 * mean * mean) / variance);
