import { severities } from '@gegenlesen/bitext';
import { countsOf } from '../../../decide/score.ts';
import type { MissingReport, PairExtract, ReportExtract } from '../../../read/pair-extract.ts';

const mostNamed = 10;

/** What a comment says about all pairs together. */
export interface Tally {
  readonly pairs: number;
  readonly passed: number;
  /** The number of pairs that could not be checked. */
  readonly missing: number;
  /** The first of them, to be named. */
  readonly named: readonly MissingReport[];
  readonly bySeverity: ReportExtract['score']['bySeverity'];
  readonly settled: number;
  /** The pair, if it is the only one and was checked. */
  readonly only: ReportExtract | null;
}

export const emptyTally: Tally = {
  pairs: 0,
  passed: 0,
  missing: 0,
  named: [],
  bySeverity: countsOf([]),
  settled: 0,
  only: null,
};

export function tallied(tally: Tally, pair: PairExtract): Tally {
  const pairs = tally.pairs + 1;
  if ('problem' in pair) {
    const named = tally.named.length < mostNamed ? [...tally.named, pair] : tally.named;
    return { ...tally, pairs, missing: tally.missing + 1, named, only: null };
  }
  const bySeverity = countsOf([]);
  for (const severity of severities)
    bySeverity[severity] = tally.bySeverity[severity] + pair.score.bySeverity[severity];
  return {
    ...tally,
    pairs,
    passed: tally.passed + (pair.score.pass ? 1 : 0),
    bySeverity,
    settled: tally.settled + pair.settled.length,
    only: pairs === 1 ? pair : null,
  };
}
