import { type CheckedPair, countsOf, countWords, type PairSummary, scoreOfCounts } from '@gegenlesen/qa-report';
import type { TextRequest } from '../config/request-of.ts';

/** Adds up pairs that are no longer in memory when the sum is needed. */
export interface Tally {
  readonly add: (pair: CheckedPair) => void;
  readonly summary: (request: TextRequest) => PairSummary;
}

export function newTally(): Tally {
  const bySeverity = countsOf([]);
  const byRule: Record<string, number> = {};
  let pairs = 0;
  let flagged = 0;
  let words = 0;
  return {
    add({ source, report: { findings } }) {
      pairs += 1;
      words += countWords(source.text);
      if (findings.some(({ severity }) => severity !== 'neutral')) flagged += 1;
      for (const { severity, rule } of findings) {
        bySeverity[severity] += 1;
        byRule[rule] = (byRule[rule] ?? 0) + 1;
      }
    },
    summary: ({ gate, policy }) => ({
      pairs,
      flagged,
      ...scoreOfCounts({ bySeverity, byRule }, words, gate, policy.weights),
    }),
  };
}
