import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import {
  type Allowance,
  type BatchResult,
  failedResult,
  gateOfBatch,
  indexFormats,
  listFormats,
  renderIndex,
} from '@gegenlesen/qa-report';
import { type Checker, openHere, openThreads, type Taught } from '@gegenlesen/worker';
import { allowanceOf } from '../batch/allowance.ts';
import { inParallel } from '../batch/in-parallel.ts';
import { textsAmong, without, writeLists } from '../batch/list-reports.ts';
import { type OutcomeContext, outcomeOf } from '../batch/outcome.ts';
import { folderOf, noPairs, type Plan, pairsAmong, planOf } from '../batch/plan.ts';
import { planSince } from '../batch/plan-since.ts';
import { startProgress } from '../batch/progress.ts';
import { openResults, type ResultFolder } from '../batch/results.ts';
import { whenInterrupted } from '../batch/when-interrupted.ts';
import { checkedPairs } from '../exceptions/checked-pairs.ts';
import { exceptionFiles, openExceptions } from '../exceptions/exceptions.ts';
import { warnOfUnused } from '../exceptions/warn-of-unused.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { taughtFor } from '../knowledge/taught.ts';
import type { BatchOptions } from '../options.ts';
import { queueUrl } from '../queue-url.ts';
import { named, requireWritable } from '../require-writable.ts';
import { settingsOf } from '../settings.ts';
import { warn } from '../standard-error.ts';
import { print } from '../standard-output.ts';

/** `batch PLACE`: every pair of a folder or a manifest, with a report each and an index over all. */
export async function batch(place: string, options: BatchOptions): Promise<ExitStatus> {
  const settings = await settingsOf(options, await folderOf(place));
  const { glossary, file, requestFor } = settings;
  const files = exceptionFiles(options, settings);
  const exceptions = await openExceptions(files);
  const found = { patterns: options.pair, file, apart: options.out };
  const whole = without(await planOf(place, found), options.report);
  const plan =
    options.since === undefined
      ? whole
      : await planSince(whole, options.since, (paths) => pairsAmong(paths, place, found));
  const asked = allowanceOf(plan, settings.allowedFor);
  if (whole.pairs.length === 0 && !asked.empty) warn(noPairs(place).message);
  // Where nothing changed there is nothing to hold against anybody.
  const allowance = { ...asked, empty: asked.empty || (options.since !== undefined && whole.pairs.length > 0) };
  await requireWritable(
    options.report.map(({ path }) => path),
    [...textsAmong(whole, options.report), ...named(glossary, file?.path, files.baseline, ...files.decisions)],
  );
  const folder = await openResults(options.out);
  const taught = await taughtFor({ ...options, glossary });
  const interrupted = whenInterrupted();
  const checker = await checkerFor(place, plan, [...taught, ...exceptions.taught], interrupted, options);
  const isStopped = (): boolean => interrupted() || checker.isStopped();
  try {
    const results = await checkAll(plan, folder, isStopped, {
      folder: plan.folder,
      requestFor: (...paths) => ({ ...requestFor(...paths), meaning: options.meaning }),
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
    const isWhole = checked.length === whole.pairs.length;
    const idle = results.flatMap((result) => result.idle);
    const unused = [...idle.sort(), ...exceptions.unused(checked, { isWhole, meaning: options.meaning })];
    const status = await finish(plan, allowance, results, checker, folder, options);
    warnOfUnused(unused);
    return options.strictExceptions && unused.length > 0 ? exitStatus.doesNotPass : status;
  } finally {
    await checker.close();
  }
}

/** Checks in this process, or through the queue where one is named; what that takes is loaded only then. */
async function checkerFor(
  place: string,
  { pairs: { length: pairs } }: Plan,
  taught: readonly Taught[],
  interrupted: () => boolean,
  options: BatchOptions,
): Promise<Checker> {
  const { threadMemory, out } = options;
  if (queueUrl(options) !== undefined) {
    const { batchThroughQueue } = await import('../queue.ts');
    return batchThroughQueue(options, { place: resolve(place), out: resolve(out), pairs, taught, interrupted });
  }
  if (pairs < 2 && threadMemory === undefined) return openHere(taught);
  // A thread without a pair would only cost its start.
  const threads = Math.min(options.threads ?? availableParallelism(), pairs);
  return openThreads({ threads, ...(threadMemory === undefined ? {} : { threadMemory }) }, taught);
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
  plan: Plan,
  allowance: Allowance,
  results: readonly BatchResult[],
  checker: Checker,
  folder: ResultFolder,
  { format, report }: BatchOptions,
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
