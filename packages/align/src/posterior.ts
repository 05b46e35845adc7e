import { type Lattice, placeAt } from './lattice.ts';
import { shapes } from './shape.ts';

/**
 * The probability of each bead over all paths through a lattice, numbered like the costs (forward-backward algorithm,
 * Baum et al. 1970). An omitted segment is the same bead wherever it would have been in the other text, so the
 * probabilities of all those places are added up.
 */
export function posteriorOf(lattice: Lattice): Float32Array {
  const { band, n, m, costs } = lattice;
  const forward = forwardOf(lattice);
  const backward = backwardOf(lattice);
  const total = forward[band.size - 1] ?? 0;
  const posterior = new Float32Array(costs.length);
  const width = shapes.length;
  const omitted = new Float64Array(n + 1);
  const added = new Float64Array(m + 1);
  for (let i = 0, place = 0; i <= n; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1, place += 1) {
      for (let k = 0; k < width; k += 1) {
        const { source, target } = shapes[k] ?? { source: 0, target: 0 };
        const from = placeAt(band, i - source, j - target);
        if (from < 0) continue;
        const at = place * width + k;
        const probability = Math.exp((forward[from] ?? 0) - (costs[at] ?? 0) + (backward[place] ?? 0) - total);
        posterior[at] = probability;
        if (target === 0) omitted[i] = (omitted[i] ?? 0) + probability;
        if (source === 0) added[j] = (added[j] ?? 0) + probability;
      }
    }
  }
  for (let i = 0, place = 0; i <= n; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1, place += 1) {
      for (let k = 0; k < width; k += 1) {
        const { source, target } = shapes[k] ?? { source: 0, target: 0 };
        if (target === 0) posterior[place * width + k] = omitted[i] ?? 0;
        if (source === 0) posterior[place * width + k] = added[j] ?? 0;
      }
    }
  }
  return posterior;
}

/** For each place, the log of the summed likelihood of all paths from the start to it. */
function forwardOf({ band, n, costs }: Lattice): Float64Array {
  const width = shapes.length;
  const forward = new Float64Array(band.size);
  const terms = new Float64Array(width);
  for (let i = 0, place = 0; i <= n; i += 1) {
    for (let j = band.low[i] ?? 0; j <= (band.high[i] ?? 0); j += 1, place += 1) {
      if (place === 0) continue;
      for (let k = 0; k < width; k += 1) {
        const { source, target } = shapes[k] ?? { source: 0, target: 0 };
        const from = placeAt(band, i - source, j - target);
        terms[k] = from < 0 ? -Infinity : (forward[from] ?? 0) - (costs[place * width + k] ?? 0);
      }
      forward[place] = logOfSum(terms);
    }
  }
  return forward;
}

/** For each place, the log of the summed likelihood of all paths from it to the end. */
function backwardOf({ band, n, costs }: Lattice): Float64Array {
  const width = shapes.length;
  const backward = new Float64Array(band.size);
  const terms = new Float64Array(width);
  for (let i = n; i >= 0; i -= 1) {
    for (let j = band.high[i] ?? 0; j >= (band.low[i] ?? 0); j -= 1) {
      const place = placeAt(band, i, j);
      if (place === band.size - 1) continue;
      for (let k = 0; k < width; k += 1) {
        const { source, target } = shapes[k] ?? { source: 0, target: 0 };
        const to = i + source > n ? -1 : placeAt(band, i + source, j + target);
        terms[k] = to < 0 ? -Infinity : (backward[to] ?? 0) - (costs[to * width + k] ?? 0);
      }
      backward[place] = logOfSum(terms);
    }
  }
  return backward;
}

function logOfSum(terms: Float64Array): number {
  let highest = -Infinity;
  for (let k = 0; k < terms.length; k += 1) highest = Math.max(highest, terms[k] ?? 0);
  if (highest === -Infinity) return -Infinity;
  let sum = 0;
  for (let k = 0; k < terms.length; k += 1) sum += Math.exp((terms[k] ?? 0) - highest);
  return highest + Math.log(sum);
}
