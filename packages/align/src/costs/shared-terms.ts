import type { BeadCost } from '../cost.ts';
import { runsOf, type SideTerms, type Terms } from '../terms.ts';

/** What finding a term on both sides, or on one, is worth, in nats. */
export interface TermWeights {
  /** Gained for each nat of surprise of a shared term. */
  readonly surprise: number;
  /** Gained for each shared term. */
  readonly shared: number;
  /** Lost for each term that one side has alone. */
  readonly alone: number;
}

const none: SideTerms = { starts: new Int32Array(1), ids: new Int32Array(0) };

/** The more terms a bead's sides share, and the rarer they are, the less it costs. */
export function sharedTermsCost(terms: Terms, weights: TermWeights): BeadCost {
  const { surprise } = terms;
  const sourceRuns = runsOf(terms.source);
  const targetRuns = runsOf(terms.target);
  return (i, sourceCount, j, targetCount) => {
    if (sourceCount === 0 || targetCount === 0) return 0;
    const source = sourceRuns[sourceCount - 1] ?? none;
    const target = targetRuns[targetCount - 1] ?? none;
    let a = source.starts[i] ?? 0;
    let b = target.starts[j] ?? 0;
    const aEnd = source.starts[i + 1] ?? 0;
    const bEnd = target.starts[j + 1] ?? 0;
    let alone = aEnd - a + bEnd - b;
    let gain = 0;
    while (a < aEnd && b < bEnd) {
      const x = source.ids[a] ?? 0;
      const y = target.ids[b] ?? 0;
      if (x === y) {
        gain += weights.shared + weights.surprise * (surprise[x] ?? 0);
        alone -= 2;
      }
      if (x <= y) a += 1;
      if (y <= x) b += 1;
    }
    return weights.alone * alone - gain;
  };
}
