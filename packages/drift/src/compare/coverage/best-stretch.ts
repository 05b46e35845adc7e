/** A stretch of a sequence by its indices, both ends included. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** The stretch with the largest sum, in one pass (Kadane, in Bentley 1984); null if no weight is positive. */
export function bestStretch(weights: readonly number[]): Stretch | null {
  let best: Stretch | null = null;
  let [sum, first] = [0, 0];
  for (const [i, weight] of weights.entries()) {
    if (sum <= 0) [sum, first] = [0, i];
    sum += weight;
    if (sum > (best?.weight ?? 0)) best = { first, last: i, weight: sum };
  }
  return best;
}
