import { type Severity, severities, severityWeights } from '@gegenlesen/bitext';
import { chiSquareQuantile } from './chi-square.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The range, in penalty points for a text of this length, in which the true penalty of such text lies.
 *
 * Findings are rare events, so the penalty is a weighted sum of Poisson counts, one for each severity, and this is the gamma
 * interval for such sums: M. P. Fay and E. J. Feuer, Confidence intervals for directly standardized rates: a method
 * based on the gamma distribution, Statistics in Medicine 16 (1997) 791-801. With a single weight it is the exact
 * interval for a Poisson count. Its upper limit assumes that one more finding of the largest weight could have turned up. We
 * always take the weight of a critical finding, even if there was none: a text without critical errors does not prove that
 * such texts have none. Smaller choices (Tiwari, Clegg and Zou 2006 take the mean weight) give narrower intervals, but
 * cover the truth less often than they promise in short texts, where it matters most.
 *
 * @param counts the number of findings by severity
 * @param level the share of intervals that contain the truth, in (0, 1)
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
