/**
 * Spearman's rank correlation of two lists of the same length.
 *
 * @returns -1 to 1; 0 if all values of a list are equal
 */
export function spearman(one: readonly number[], other: readonly number[]): number {
  const [a, b] = [deviations(meanRanks(one)), deviations(meanRanks(other))];
  const spread = Math.sqrt(product(a, a) * product(b, b));
  return spread === 0 ? 0 : product(a, b) / spread;
}

/** The rank of each value, from 1; equal values share the mean of their ranks. */
export function meanRanks(values: readonly number[]): readonly number[] {
  const order = [...values].sort((a, b) => a - b);
  return values.map((value) => (order.indexOf(value) + order.lastIndexOf(value)) / 2 + 1);
}

function deviations(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

const product = (one: readonly number[], other: readonly number[]): number =>
  one.reduce((sum, value, i) => sum + value * (other[i] ?? 0), 0);
