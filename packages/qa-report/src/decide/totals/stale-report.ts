import type { StalePair, StaleReport } from '@gegenlesen/bitext';
import { compareNames } from '../compare-names.ts';

/** The pairs of a tree in the order of their names, and how many are in each state. */
export function staleReport(states: readonly StalePair[], version: string): StaleReport {
  const pairs = [...states].sort((a, b) => compareNames(a.name, b.name));
  const of = (wanted: StalePair['status']): readonly StalePair[] => pairs.filter(({ status }) => status === wanted);
  return {
    version,
    pairs,
    totals: {
      pairs: pairs.length,
      current: of('current').length,
      outOfDate: of('out-of-date').length,
      suspected: of('suspected').length,
      failed: of('failed').length,
      sentences: of('out-of-date').reduce((sum, { sentences }) => sum + sentences.length, 0),
    },
  };
}
