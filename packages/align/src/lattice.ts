import type { Band } from './band.ts';
import type { BeadCost } from './cost.ts';
import { shapes } from './shape.ts';

/** The cost of every bead within a band, in nats: bead `k` that ends at place `p` stands at `p * shapes.length + k`. */
export interface Lattice {
  readonly band: Band;
  readonly n: number;
  readonly m: number;
  readonly costs: Float32Array;
}

/** What a bead costs that cannot be: finite, so that even impossible costs leave a path. */
const forbidden = 1e4;

/** Adds up all costs of all beads in the band, and the logarithm of how frequent their shapes are. */
export function latticeOf(band: Band, n: number, m: number, beadCosts: readonly BeadCost[]): Lattice {
  const costs = new Float32Array(band.size * shapes.length);
  const priors = shapes.map(({ prior }) => -Math.log(prior));
  let at = 0;
  for (let i = 0; i <= n; i += 1) {
    const last = band.high[i] ?? 0;
    for (let j = band.low[i] ?? 0; j <= last; j += 1) {
      for (const [k, { source, target }] of shapes.entries()) {
        if (placeAt(band, i - source, j - target) >= 0) {
          let cost = priors[k] ?? 0;
          for (const costOf of beadCosts) cost += costOf(i - source, source, j - target, target);
          costs[at] = cost <= forbidden ? Math.max(cost, -forbidden) : forbidden;
        }
        at += 1;
      }
    }
  }
  return { band, n, m, costs };
}

/** The number of a place, or -1 where it is outside of the band. */
export function placeAt({ low, high, offset }: Band, i: number, j: number): number {
  if (i < 0 || j < (low[i] ?? 0) || j > (high[i] ?? 0)) return -1;
  return (offset[i] ?? 0) + j - (low[i] ?? 0);
}
