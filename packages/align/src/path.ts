import type { Bead } from '@gegenlesen/bitext';
import { type Lattice, placeAt } from './lattice.ts';
import { shapes } from './shape.ts';

/**
 * The path through a lattice with the most beads expected to be right. This is not the likeliest path, because a strict
 * F1 counts beads, not whole texts (minimum Bayes risk). A bead pays off only if its probability exceeds `price`;
 * otherwise two doubtful beads would beat one good bead.
 */
export function bestPath(lattice: Lattice, posterior: Float32Array): readonly Bead[] {
  const { band, n, m } = lattice;
  const width = shapes.length;
  const worth = new Float64Array(band.size);
  const shape = new Uint8Array(band.size);
  for (let i = 0, place = 0; i <= n; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1, place += 1) {
      if (place === 0) continue;
      let best = -Infinity;
      for (let k = 0; k < width; k += 1) {
        const { source, target } = shapes[k] ?? { source: 0, target: 0 };
        const from = placeAt(band, i - source, j - target);
        const value = from < 0 ? -Infinity : (worth[from] ?? 0) + (posterior[place * width + k] ?? 0) - price;
        if (value > best) {
          best = value;
          shape[place] = k;
        }
      }
      worth[place] = best;
    }
  }
  const beads: Bead[] = [];
  for (let i = n, j = m; i > 0 || j > 0; ) {
    const place = placeAt(band, i, j);
    const k = shape[place] ?? 0;
    const { source, target } = shapes[k] ?? { source: 1, target: 1 };
    i -= source;
    j -= target;
    const confidence = Math.min(1, Math.max(0, posterior[place * width + k] ?? 0));
    beads.push({ source: run(i, source), target: run(j, target), confidence });
  }
  return beads.reverse();
}

/** Half the expected F1 would be optimal (Lipton et al. 2014); a little less keeps doubtful beads small. */
const price = 0.4;

const run = (from: number, count: number): readonly number[] => Array.from({ length: count }, (_, k) => from + k);
