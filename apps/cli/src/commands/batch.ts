import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { BatchIndex } from '@gegenlesen/bitext';
import { type BatchResult, failedResult, indexFormats, renderIndex } from '@gegenlesen/qa-report';
import { type Checker, openBatch, openThreads, type Taught } from '@gegenlesen/worker';
import { inParallel } from '../batch/in-parallel.ts';
import { type OutcomeContext, outcomeOf } from '../batch/outcome.ts';
import { type Plan, planOf } from '../batch/plan.ts';
import { startProgress } from '../batch/progress.ts';
import { openResults, type ResultFolder } from '../batch/results.ts';
import { whenInterrupted } from '../batch/when-interrupted.ts';
import { checkedPairs } from '../exceptions/checked-pairs.ts';
import { openExceptions } from '../exceptions/exceptions.ts';
import { warnOfUnused } from '../exceptions/warn-of-unused.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { taughtFor } from '../knowledge/taught.ts';
import type { BatchOptions } from '../options.ts';
import { openQueue, queueUrl } from '../queue.ts';
import { settingsOf } from '../settings.ts';
import { warn } from '../standard-error.ts';
import { print } from '../standard-output.ts';

/** `batch PLACE`: every pair of a folder or a manifest, with a report each and an index over all. */
export async function batch(place: string, options: BatchOptions): Promise<ExitStatus> {
  const { gate, languages } = await settingsOf(options);
  const exceptions = await openExceptions(options);
  const plan = await planOf(place, options.pair, options.out);
  const folder = await openResults(options.out);
  const taught = await taughtFor(options);
  const interrupted = whenInterrupted();
  const checker = await checkerFor(place, plan, [...taught, ...exceptions.taught], interrupted, options);
  const isStopped = (): boolean => interrupted() || checker.isStopped();
  try {
    const results = await checkAll(plan, folder, isStopped, {
      folder: plan.folder,
      request: { ...languages, gate, meaning: options.meaning },
      exceptions,
      checker,
      earlier: folder.earlier,
      taught,
    });
    if (isStopped()) {
      warn(`stopped; ${results.length} of ${plan.pairs.length} pairs are done, and the same command does the rest`);
      return exitStatus.interrupted;
    }
    const checked = checkedPairs(plan, results);
    const isWhole = checked.length === plan.pairs.length;
    const idle = results.flatMap((result) => result.idle);
    const unused = [...idle.sort(), ...exceptions.unused(checked, { isWhole, meaning: options.meaning })];
    const status = await finish(plan, results, checker, folder, options);
    warnOfUnused(unused);
    return options.strictExceptions && unused.length > 0 ? exitStatus.doesNotPass : status;
  } finally {
    await checker.close();
  }
}

/** Checks in this process, or through the queue where one is named. */
async function checkerFor(
  place: string,
  { pairs }: Plan,
  taught: readonly Taught[],
  interrupted: () => boolean,
  options: BatchOptions,
): Promise<Checker> {
  const { threads = availableParallelism(), threadMemory, expire, out } = options;
  if (queueUrl(options) === undefined) {
    return openThreads({ threads, ...(threadMemory === undefined ? {} : { threadMemory }) }, taught);
  }
  const queue = await openQueue(options);
  for (const notice of queue.notices) warn(notice);
  const names = { place: resolve(place), out: resolve(out), pairs: pairs.length };
  try {
    const checker = await openBatch({ ...queue, ...names, taught, expire, interrupted, notice: warn });
    return { ...checker, close: () => checker.close().finally(queue.close) };
  } catch (error) {
    queue.close();
    throw error;
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
  { lonely }: Plan,
  results: readonly BatchResult[],
  checker: Checker,
  folder: ResultFolder,
  { format }: BatchOptions,
): Promise<ExitStatus> {
  const alone = lonely.map(({ name, path }) =>
    failedResult(name, 'unpaired', `${path}: there is no translation or original beside it`),
  );
  const index = await checker.index([...results, ...alone]);
  for (const name of indexFormats.filter((other) => other !== 'text')) {
    await folder.writeFile(`index.${name}`, renderIndex(index, name));
  }
  await print(renderIndex(index, format));
  return passes(index) ? exitStatus.passes : exitStatus.doesNotPass;
}

const passes = ({ totals }: BatchIndex): boolean => totals.passed === totals.pairs;
