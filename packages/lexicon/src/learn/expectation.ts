import type { NumberedSide } from './number-pairs.ts';

/**
 * How often each stem of one side becomes each of the other. Stem `s` becomes `targets[a]` `counts[a]` times, for `a` from
 * `starts[s]` to before `starts[s + 1]`, in the order of `targets`; `totals[s]` is how often it becomes anything at all.
 */
export interface Counterparts {
  readonly starts: Int32Array;
  readonly targets: Int32Array;
  readonly counts: Float32Array;
  readonly totals: Float64Array;
}

export interface ExpectationOptions {
  readonly iterations: number;
  /** How sharply words keep their order: the lambda of fast_align. */
  readonly tension: number;
  /** The chance that a word has no counterpart. */
  readonly none: number;
  /** The Dirichlet prior: the smaller, the fewer translations a word has. */
  readonly prior: number;
}

const usualExpectation: ExpectationOptions = { iterations: 5, tension: 4, none: 0.08, prior: 0.01 };

/**
 * Learns which stems of the source become which of the target by expectation maximisation: IBM model 1 with a prior for
 * the diagonal (Dyer, Chahuneau and Smith 2013, with their variational Bayes), with a fixed tension.
 * @param weights of the pairs, 0 or more
 */
export function expectCounterparts(
  source: NumberedSide,
  target: NumberedSide,
  weights: Float32Array,
  options: ExpectationOptions = usualExpectation,
): Counterparts {
  const { starts, targets } = cellsOf(source, target);
  const size = source.keys.length;
  // The row after the last stem is the empty word.
  const probability = new Float32Array(targets.length).fill(1);
  const counts = new Float32Array(targets.length);
  const noneProbability = new Float64Array(target.keys.length).fill(1);
  const noneCounts = new Float64Array(target.keys.length);
  const totals = new Float64Array(size);
  const places = placesOf(source, target, starts, targets);
  for (let iteration = 0; iteration < options.iterations; iteration += 1) {
    counts.fill(0);
    noneCounts.fill(0);
    collect(source, target, weights, places, probability, counts, noneProbability, noneCounts, options);
    let noneTotal = 0;
    for (const count of noneCounts) noneTotal += count;
    for (let t = 0; t < noneCounts.length; t += 1)
      noneProbability[t] = (noneCounts[t] ?? 0) / Math.max(noneTotal, 1e-9);
    for (let s = 0; s < size; s += 1) {
      const from = starts[s] ?? 0;
      const to = starts[s + 1] ?? 0;
      let total = 0;
      for (let a = from; a < to; a += 1) total += counts[a] ?? 0;
      totals[s] = total;
      const base = digamma(total + options.prior * (to - from));
      for (let a = from; a < to; a += 1) {
        probability[a] = Math.exp(digamma((counts[a] ?? 0) + options.prior) - base);
      }
    }
  }
  return { starts, targets, counts, totals };
}

/** The expected counts of one iteration. */
function collect(
  source: NumberedSide,
  target: NumberedSide,
  weights: Float32Array,
  places: Int32Array,
  probability: Float32Array,
  counts: Float32Array,
  noneProbability: Float64Array,
  noneCounts: Float64Array,
  { tension, none }: ExpectationOptions,
): void {
  const chance = new Float64Array(256);
  const prior = new Float64Array(256);
  let cell = 0;
  for (let k = 0; k < weights.length; k += 1) {
    const from = source.starts[k] ?? 0;
    const n = (source.starts[k + 1] ?? 0) - from;
    const begin = target.starts[k] ?? 0;
    const m = (target.starts[k + 1] ?? 0) - begin;
    const weight = weights[k] ?? 0;
    for (let j = 0; j < m; j += 1) {
      let norm = 0;
      for (let i = 0; i < n; i += 1) {
        const p = Math.exp(-tension * Math.abs((i + 0.5) / n - (j + 0.5) / m));
        prior[i] = p;
        norm += p;
      }
      const word = target.ids[begin + j] ?? 0;
      const nothing = none * (noneProbability[word] ?? 0);
      let sum = nothing;
      for (let i = 0; i < n; i += 1) {
        const p = ((1 - none) * (prior[i] ?? 0) * (probability[places[cell + i] ?? 0] ?? 0)) / norm;
        chance[i] = p;
        sum += p;
      }
      const scale = sum > 0 ? weight / sum : 0;
      noneCounts[word] = (noneCounts[word] ?? 0) + nothing * scale;
      for (let i = 0; i < n; i += 1) {
        const place = places[cell + i] ?? 0;
        counts[place] = (counts[place] ?? 0) + (chance[i] ?? 0) * scale;
      }
      cell += n;
    }
  }
}

/** For each stem of the source, the stems of the target that share a pair with it, in order. */
function cellsOf(source: NumberedSide, target: NumberedSide): { starts: Int32Array; targets: Int32Array } {
  const size = source.keys.length;
  const bounds = new Float64Array(size + 1);
  forPairs(source, target, (s, m) => {
    bounds[s + 1] = (bounds[s + 1] ?? 0) + m;
  });
  for (let s = 0; s < size; s += 1) bounds[s + 1] = (bounds[s + 1] ?? 0) + (bounds[s] ?? 0);
  const met = new Int32Array(bounds[size] ?? 0);
  const next = bounds.slice();
  forPairs(source, target, (s, m, begin) => {
    const place = next[s] ?? 0;
    met.set(target.ids.subarray(begin, begin + m), place);
    next[s] = place + m;
  });
  const starts = new Int32Array(size + 1);
  let place = 0;
  for (let s = 0; s < size; s += 1) {
    const row = met.subarray(bounds[s] ?? 0, bounds[s + 1] ?? 0).sort();
    let last = -1;
    for (const id of row) {
      if (id === last) continue;
      // Writing never overtakes reading, since rows only shrink.
      met[place] = id;
      place += 1;
      last = id;
    }
    starts[s + 1] = place;
  }
  return { starts, targets: met.slice(0, place) };
}

/** Calls with each word of the source and the length and place of the other side of its pair. */
function forPairs(
  source: NumberedSide,
  target: NumberedSide,
  visit: (s: number, m: number, begin: number) => void,
): void {
  for (let k = 0; k + 1 < source.starts.length; k += 1) {
    const begin = target.starts[k] ?? 0;
    const m = (target.starts[k + 1] ?? 0) - begin;
    for (let a = source.starts[k] ?? 0; a < (source.starts[k + 1] ?? 0); a += 1) visit(source.ids[a] ?? 0, m, begin);
  }
}

/** The place of the count of any two words of a pair, in the order in which they come up. */
function placesOf(source: NumberedSide, target: NumberedSide, starts: Int32Array, targets: Int32Array): Int32Array {
  let cells = 0;
  for (let k = 0; k + 1 < source.starts.length; k += 1) {
    cells +=
      ((source.starts[k + 1] ?? 0) - (source.starts[k] ?? 0)) * ((target.starts[k + 1] ?? 0) - (target.starts[k] ?? 0));
  }
  const places = new Int32Array(cells);
  let cell = 0;
  for (let k = 0; k + 1 < source.starts.length; k += 1) {
    for (let b = target.starts[k] ?? 0; b < (target.starts[k + 1] ?? 0); b += 1) {
      const t = target.ids[b] ?? 0;
      for (let a = source.starts[k] ?? 0; a < (source.starts[k + 1] ?? 0); a += 1) {
        const s = source.ids[a] ?? 0;
        let low = starts[s] ?? 0;
        let high = (starts[s + 1] ?? 0) - 1;
        while (low < high) {
          const middle = (low + high) >> 1;
          if ((targets[middle] ?? 0) < t) low = middle + 1;
          else high = middle;
        }
        places[cell] = low;
        cell += 1;
      }
    }
  }
  return places;
}

/** The derivative of the logarithm of the gamma function, by its asymptotic series. */
function digamma(x: number): number {
  let value = 0;
  let y = x;
  for (; y < 6; y += 1) value -= 1 / y;
  const square = 1 / (y * y);
  return value + Math.log(y) - 0.5 / y - square * (1 / 12 - square * (1 / 120 - square / 252));
}
