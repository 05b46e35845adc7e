import type { BeadCost } from '../cost.ts';
import { longestRun } from '../shape.ts';
import { runsOf, type SideTerms, type Terms } from '../terms.ts';

/** What a term on both sides, or on one, is worth, in nats. */
export interface TermWeights {
  /** Subtracted for each nat of surprise of a shared term. */
  readonly surprise: number;
  /** Subtracted for each shared term. */
  readonly shared: number;
  /** Added for each term on one side only. */
  readonly alone: number;
}

const none: SideTerms = { starts: new Int32Array(1), ids: new Int32Array(0) };

/**
 * The more terms the two sides of a bead share, and the rarer they are, the less it costs. Beads are requested row by
 * row, so the source terms are looked up once for all beads with the same source segments.
 */
export function sharedTermsCost(terms: Terms, weights: TermWeights): BeadCost {
  const gains = terms.surprise.map((surprise) => weights.shared + weights.surprise * surprise + 2 * weights.alone);
  const sourceRuns = runsOf(terms.source);
  const targetRuns = runsOf(terms.target);
  const owners = Array.from({ length: longestRun + 1 }, () => new Int32Array(gains.length).fill(-1));
  const owner = new Int32Array(longestRun + 1).fill(-1);
  return (i, sourceCount, j, targetCount) => {
    if (sourceCount === 0 || targetCount === 0) return 0;
    const source = sourceRuns[sourceCount - 1] ?? none;
    const target = targetRuns[targetCount - 1] ?? none;
    const start = source.starts[i] ?? 0;
    const end = source.starts[i + 1] ?? 0;
    const owned = owners[sourceCount] ?? none.ids;
    if (owner[sourceCount] !== i) {
      for (let a = start; a < end; a += 1) owned[source.ids[a] ?? 0] = i;
      owner[sourceCount] = i;
    }
    const from = target.starts[j] ?? 0;
    const to = target.starts[j + 1] ?? 0;
    let gain = 0;
    for (let b = from; b < to; b += 1) {
      const term = target.ids[b] ?? 0;
      if (owned[term] === i) gain += gains[term] ?? 0;
    }
    return weights.alone * (end - start + to - from) - gain;
  };
}
