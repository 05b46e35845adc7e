import type { Band } from './band.ts';
import type { BeadCost } from './cost.ts';
import { shapes } from './shape.ts';

/** The cost of every bead in a band, in nats; that of shape `k` ending at place `p` is at `p * shapes.length + k`. */
export interface Lattice {
  readonly band: Band;
  readonly n: number;
  readonly m: number;
  readonly costs: Float32Array;
}

/** The cost of an impossible bead: finite, so that a path always exists. */
const forbidden = 1e4;

/** What a 2-2 bead costs extra, in nats, if its sentences are not simply swapped. */
const entangled = 2;

const oneToOne = shapes.findIndex(({ source, target }) => source === 1 && target === 1);

/**
 * Adds up all costs of all beads in the band. A 2-2 bead mostly means two neighbours that swapped places, so it costs
 * what they cost crosswise if that is less than their cost as one bead.
 */
export function latticeOf(band: Band, n: number, m: number, beadCosts: readonly BeadCost[]): Lattice {
  const width = shapes.length;
  const costs = new Float32Array(band.size * width);
  const evidence = (i: number, sourceCount: number, j: number, targetCount: number): number => {
    let cost = 0;
    for (const costOf of beadCosts) cost += costOf(i, sourceCount, j, targetCount);
    return cost <= forbidden ? Math.max(cost, -forbidden) : forbidden;
  };
  const crosswise = (i: number, j: number): number => {
    const first = placeAt(band, i - 1, j);
    const second = placeAt(band, i, j - 1);
    if (first < 0 || second < 0) return forbidden;
    const both = (costs[first * width + oneToOne] ?? 0) + (costs[second * width + oneToOne] ?? 0);
    return both - 2 * (shapes[oneToOne]?.cost ?? 0);
  };
  for (let i = 0, place = 0; i <= n; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1, place += 1) {
      for (let k = 0; k < width; k += 1) {
        const { source, target, cost } = shapes[k] ?? { source: 0, target: 0, cost: 0 };
        if (placeAt(band, i - source, j - target) < 0) continue;
        const straight = evidence(i - source, source, j - target, target);
        const swapped = source === 2 && target === 2 ? Math.min(straight + entangled, crosswise(i, j)) : straight;
        costs[place * width + k] = cost + swapped;
      }
    }
  }
  return { band, n, m, costs };
}

/** The number of a place, or -1 outside the band. */
export function placeAt({ low, high, offset }: Band, i: number, j: number): number {
  if (i < 0 || j < (low[i] ?? 0) || j > (high[i] ?? 0)) return -1;
  return (offset[i] ?? 0) + j - (low[i] ?? 0);
}
