import type { BatchResult } from '@gegenlesen/qa-report';
import type { PairOfFiles } from '../document-pairs/pair-of-files.ts';
import type { Plan } from '../document-pairs/plan.ts';
import { checkedPairs } from '../exceptions/checked-pairs.ts';
import { warnOfUnused } from '../exceptions/warn-of-unused.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { warn } from '../standard-error.ts';
import type { Asked } from './asked.ts';
import { inParallel } from './in-parallel.ts';
import type { Outcome } from './outcome.ts';
import type { Progress } from './progress.ts';

/** The pairs that a command checks. */
export interface Work {
  readonly plan: Plan;
  /** Whether these are all pairs of the place; only then is it known which exceptions no longer match anything. */
  readonly isWhole: boolean;
  readonly asked: Pick<Asked, 'exceptions'>;
}

/** How pairs are checked, and what happens to the results. */
export interface Way {
  /** How many pairs are being checked at once. */
  readonly width: number;
  readonly act: (pair: PairOfFiles) => Promise<Outcome>;
  /** Takes each pair as soon as it is checked. */
  readonly add: (outcome: Outcome) => Promise<void>;
  /** Takes all results once the last pair is checked; returns whether they pass. */
  readonly finish: (results: readonly BatchResult[]) => Promise<boolean>;
  readonly isStopped: () => boolean;
  readonly progress: Progress;
  /** Whether the reports for people name the comments that settle nothing. */
  readonly showsIdle: boolean;
}

/** Checks pairs, one or thousands: reads, checks, writes, and returns the exit status of the program. */
export async function runChecks(
  work: Work,
  way: Way,
  { meaning, strictExceptions }: { readonly meaning: boolean; readonly strictExceptions: boolean },
): Promise<ExitStatus> {
  const { pairs } = work.plan;
  const results = await checkAll(pairs, way);
  if (way.isStopped()) {
    warn(`stopped; ${results.length} of ${pairs.length} pairs are done; run the same command again for the rest`);
    return exitStatus.interrupted;
  }
  const passes = await way.finish(results);
  const idle = results.flatMap((result) => result.idle).sort();
  const unused = unusedOf(work, results, meaning);
  warnOfUnused(way.showsIdle ? unused : [...idle, ...unused]);
  const isStrictlyWrong = strictExceptions && idle.length + unused.length > 0;
  return passes && !isStrictlyWrong ? exitStatus.passes : exitStatus.doesNotPass;
}

/** Checks all pairs, or those before it is stopped, in no particular order. */
export async function checkAll(
  pairs: readonly PairOfFiles[],
  { width, act, add, isStopped, progress }: Omit<Way, 'finish' | 'showsIdle'>,
): Promise<readonly BatchResult[]> {
  const results: BatchResult[] = [];
  try {
    for await (const outcome of inParallel(pairs, width, act, isStopped)) {
      // A pair that was interrupted has no reports, but did not fail.
      if (isStopped() && outcome.fresh === null) continue;
      await add(outcome);
      results.push(outcome.result);
      progress.add(outcome.result);
    }
  } finally {
    progress.end();
  }
  return results;
}

/** The exceptions that no longer match, one sentence each. */
function unusedOf(
  { plan, isWhole, asked }: Work,
  results: readonly BatchResult[],
  meaning: boolean,
): readonly string[] {
  const checked = checkedPairs(plan, results);
  const isAll = isWhole && checked.length === plan.pairs.length;
  return asked.exceptions.unused(checked, { isWhole: isAll, meaning });
}
