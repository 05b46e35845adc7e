import {
  type BatchResult,
  failedResult,
  gateOfBatch,
  indexFormats,
  listFormats,
  renderIndex,
} from '@gegenlesen/qa-report';
import { checkOneOfMany } from '../../checking/outcome.ts';
import { startProgress } from '../../checking/progress.ts';
import { runChecks } from '../../checking/run-checks.ts';
import { whenInterrupted } from '../../checking/when-interrupted.ts';
import type { ExitStatus } from '../../exit-status.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { print } from '../../standard-output.ts';
import { type BatchChecker, checkerFor } from './checker-for.ts';
import { writeLists } from './list-reports.ts';
import { type Prepared, prepare } from './prepare.ts';
import { openResults, type ResultFolder } from './results.ts';
import { writeComments } from './write-comments.ts';

type BatchOptions = OptionsOf<'batch'>;

/** `batch PLACE`: every pair of a folder or a manifest, with a report on each and an index over all. */
export async function batch(place: string, options: BatchOptions): Promise<ExitStatus> {
  const prepared = await prepare(place, options);
  const { plan, asked, keyOf } = prepared;
  const folder = await openResults(options.out, keyOf);
  const interrupted = whenInterrupted();
  const checker = await checkerFor(place, prepared, interrupted, options);
  const context = { folder: plan.folder, asked, checker, recall: folder.recall };
  try {
    return await runChecks(
      prepared,
      {
        width: checker.width,
        act: (pair) => checkOneOfMany(pair, context),
        add: folder.write,
        finish: (results) => finish(prepared, results, checker, folder, options),
        isStopped: () => interrupted() || checker.isStopped(),
        progress: startProgress(plan.pairs.length),
        showsIdle: false,
      },
      options,
    );
  } finally {
    await checker.close();
  }
}

/** Writes the reports on the whole batch; returns whether the batch passes. */
async function finish(
  { plan, allowance }: Prepared,
  results: readonly BatchResult[],
  checker: BatchChecker,
  folder: ResultFolder,
  { format, report, comments }: BatchOptions,
): Promise<boolean> {
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
  if (comments) await writeComments(plan, index, folder);
  await writeLists(report, list, { plan, index, folder });
  if (printed !== undefined) await print(renderIndex(index, printed));
  return gate.pass;
}
