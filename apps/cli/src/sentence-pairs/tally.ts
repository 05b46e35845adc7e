import type { UnitCounts, UnitState } from '@gegenlesen/bitext';
import { type CheckedPair, countsOf, countWords, type PairSummary, scoreOfCounts } from '@gegenlesen/qa-report';
import type { TextRequest } from '../config/request-of.ts';

const none: UnitCounts = { translated: 0, fuzzy: 0, untranslated: 0, obsolete: 0, kept: 0 };

/** Adds up pairs that are no longer in memory when the sum is needed. */
export interface Tally {
  readonly add: (pair: CheckedPair) => void;
  /** Counts a unit of a bilingual file. */
  readonly count: (state: UnitState) => void;
  readonly summary: (request: TextRequest) => PairSummary;
}

export function newTally(): Tally {
  const bySeverity = countsOf([]);
  const byRule: Record<string, number> = {};
  let units: UnitCounts | undefined;
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
    count(state) {
      units ??= none;
      units = { ...units, [state]: units[state] + 1 };
    },
    summary: ({ gate, policy }) => ({
      pairs,
      flagged,
      ...(units === undefined ? {} : { units }),
      ...scoreOfCounts({ bySeverity, byRule, ...(units === undefined ? {} : { units }) }, words, gate, policy.weights),
    }),
  };
}
