import {
  type BatchResult,
  failedResult,
  gateOfBatch,
  indexFormats,
  listFormats,
  renderIndex,
} from '@gegenlesen/qa-report';
import type { Checker } from '@gegenlesen/worker';
import { checkerFor } from '../../batch/checker-for.ts';
import { inParallel } from '../../batch/in-parallel.ts';
import { type OutcomeContext, outcomeOf } from '../../batch/outcome.ts';
import { type Prepared, prepare } from '../../batch/prepare.ts';
import { startProgress } from '../../batch/progress.ts';
import { openResults, type ResultFolder } from '../../batch/results.ts';
import { whenInterrupted } from '../../batch/when-interrupted.ts';
import type { Plan } from '../../document-pairs/plan.ts';
import { checkedPairs } from '../../exceptions/checked-pairs.ts';
import { warnOfUnused } from '../../exceptions/warn-of-unused.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { writeLists } from './list-reports.ts';

/** `batch PLACE`: every pair of a folder or a manifest, with a report each and an index over all. */
export async function batch(place: string, options: OptionsOf<'batch'>): Promise<ExitStatus> {
  const prepared = await prepare(place, options);
  const { plan, exceptions, taught, requestFor } = prepared;
  const folder = await openResults(options.out);
  const interrupted = whenInterrupted();
  const checker = await checkerFor(place, plan, [...taught, ...exceptions.taught], interrupted, options);
  const isStopped = (): boolean => interrupted() || checker.isStopped();
  try {
    const context = { folder: plan.folder, requestFor, exceptions, checker, earlier: folder.earlier, taught };
    const results = await checkAll(plan, folder, isStopped, context);
    if (isStopped()) {
      warn(`stopped; ${results.length} of ${plan.pairs.length} pairs are done, and the same command does the rest`);
      return exitStatus.interrupted;
    }
    const status = await finish(prepared, results, checker, folder, options);
    const unused = unusedOf(prepared, results, options);
    warnOfUnused(unused);
    return options.strictExceptions && unused.length > 0 ? exitStatus.doesNotPass : status;
  } finally {
    await checker.close();
  }
}

async function checkAll(
  { pairs }: Plan,
  folder: ResultFolder,
  isStopped: () => boolean,
  context: OutcomeContext,
): Promise<readonly BatchResult[]> {
  const progress = startProgress(pairs.length);
  const results: BatchResult[] = [];
  try {
    const outcomes = inParallel(pairs, context.checker.width, (pair) => outcomeOf(pair, context), isStopped);
    for await (const outcome of outcomes) {
      // What was still under way when it was stopped has no reports, and is no failure.
      if (isStopped() && outcome.reports === null) continue;
      await folder.write(outcome);
      results.push(outcome.result);
      progress.add(outcome.result);
    }
  } finally {
    progress.end();
  }
  return results;
}

async function finish(
  { plan, allowance }: Prepared,
  results: readonly BatchResult[],
  checker: Checker,
  folder: ResultFolder,
  { format, report }: OptionsOf<'batch'>,
): Promise<ExitStatus> {
  const alone = plan.lonely.map(({ name, path }) =>
    failedResult(name, 'unpaired', `${path}: there is no translation or original beside it`),
  );
  const bare = await checker.index([...results, ...alone]);
  const gate = gateOfBatch(bare, allowance);
  const index = { ...bare, gate };
  for (const name of indexFormats.filter((other) => other !== 'text')) {
    await folder.writeFile(`index.${name}`, renderIndex(index, name));
  }
  const printed = indexFormats.find((name) => name === format);
  const list = printed === undefined ? (listFormats.find((name) => name === format) ?? null) : null;
  await writeLists(report, list, { plan, index, folder });
  if (printed !== undefined) await print(renderIndex(index, printed));
  return gate.pass ? exitStatus.passes : exitStatus.doesNotPass;
}

/** What settles nothing any more, one sentence each. */
function unusedOf(
  { plan, isWhole, exceptions }: Prepared,
  results: readonly BatchResult[],
  { meaning }: OptionsOf<'batch'>,
): readonly string[] {
  const checked = checkedPairs(plan, results);
  const idle = results.flatMap((result) => result.idle).sort();
  const isAll = isWhole && checked.length === plan.pairs.length;
  return [...idle, ...exceptions.unused(checked, { isWhole: isAll, meaning })];
}
