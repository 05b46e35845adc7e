import type { Interval } from '../interval.ts';

/** The number of standard deviations within which 95 % of a normal distribution lie. */
const deviations = 1.959964;

/**
 * The 95 % interval of a share: the score interval of E. B. Wilson, Probable inference, the law of
 * succession, and statistical inference, Journal of the American Statistical Association 22 (1927) 209-212. It holds
 * for few trials and for shares near 0 and 1.
 *
 * @param successes of `trials`
 */
export function wilsonInterval(successes: number, trials: number): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const square = deviations ** 2 / trials;
  const middle = (share + square / 2) / (1 + square);
  const half = (deviations / (1 + square)) * Math.sqrt((share * (1 - share)) / trials + square / (4 * trials));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
