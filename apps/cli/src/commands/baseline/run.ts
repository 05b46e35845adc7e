import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BaselineFinding, InputError, type Report } from '@gegenlesen/bitext';
import { type CheckRequest, openThreads } from '@gegenlesen/worker';
import { inParallel } from '../../batch/in-parallel.ts';
import { outcomeOf } from '../../batch/outcome.ts';
import { startProgress } from '../../batch/progress.ts';
import { whenInterrupted } from '../../batch/when-interrupted.ts';
import { writeWhole } from '../../batch/write-whole.ts';
import { folderOf, type Plan, planOf } from '../../document-pairs/plan.ts';
import { baselineText } from '../../exceptions/baseline-text.ts';
import { exceptionFiles, openExceptions } from '../../exceptions/exceptions.ts';
import { countFindings, type FoundToday, pruned, renewed } from '../../exceptions/merge-baseline.ts';
import { pathFrom } from '../../exceptions/path-from.ts';
import { readBaseline } from '../../exceptions/read-baseline.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { taughtFor } from '../../knowledge/taught.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { type Settings, settingsOf } from '../../settings.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';

/** `baseline PLACE`, `baseline ORIGINAL TRANSLATION`: what is found today, so that check and batch count only what is new. */
export async function baseline(
  place: string,
  translation: string | undefined,
  options: OptionsOf<'baseline'>,
): Promise<ExitStatus> {
  const settings = await settingsOf(options, translation === undefined ? await folderOf(place) : dirname(translation));
  const { out = settings.baseline ?? 'gegenlesen-baseline.json', prune, pair } = options;
  const before = await findingsBefore(out, prune);
  const found = { patterns: pair, file: settings.file, apart: null };
  const plan = translation === undefined ? await planOf(place, found) : onePair(place, translation);
  const read = await readAll(plan, out, settings, options);
  if (read === null) return exitStatus.interrupted;
  const isGone = (path: string): boolean => !existsSync(join(dirname(resolve(out)), path));
  const after = (prune ? pruned : renewed)(before, read.found, isGone);
  await writeWhole(out, baselineText(after));
  await print(`${out}: ${sentenceOn(before, after)}\n`);
  for (const problem of read.problems) warn(problem);
  return read.problems.length === 0 ? exitStatus.passes : exitStatus.doesNotPass;
}

/** What the file holds already; a broken one is not replaced in silence. */
async function findingsBefore(out: string, prune: boolean): Promise<readonly BaselineFinding[]> {
  if (existsSync(out)) return (await readBaseline(out)).findings;
  if (!prune) return [];
  throw new InputError(out, 'does not exist', { remedy: 'write it first, without `--prune`' });
}

const onePair = (original: string, translation: string): Plan => ({
  folder: '',
  pairs: [{ name: translation, original, translation }],
  lonely: [],
});

interface ReadPlan {
  readonly found: readonly FoundToday[];
  /** Of pairs that could not be read. */
  readonly problems: readonly string[];
}

/** What counts today in all pairs; null where it was interrupted. */
async function readAll(
  { pairs, folder }: Plan,
  out: string,
  settings: Settings,
  options: OptionsOf<'baseline'>,
): Promise<ReadPlan | null> {
  const { threads = availableParallelism(), threadMemory, meaning } = options;
  const exceptions = await openExceptions({ decisions: exceptionFiles(options, settings).decisions });
  const taught = [...(await taughtFor({ ...options, glossary: settings.glossary })), ...exceptions.taught];
  const requestFor = (...paths: readonly string[]): CheckRequest => ({ ...settings.requestFor(...paths), meaning });
  const interrupted = whenInterrupted();
  const checker = await openThreads({ threads, ...(threadMemory === undefined ? {} : { threadMemory }) }, taught);
  const context = { folder, requestFor, exceptions, checker, earlier: async () => null, taught };
  const progress = startProgress(pairs.length);
  const found: FoundToday[] = [];
  const problems: string[] = [];
  try {
    const act = async (pair: (typeof pairs)[number]) => ({ pair, outcome: await outcomeOf(pair, context) });
    for await (const { pair, outcome } of inParallel(pairs, checker.width, act, interrupted)) {
      const { reports, result } = outcome;
      progress.add(result);
      if (reports === null) problems.push(result.pair.error ?? `${pair.name}: cannot be read`);
      else {
        const { findings } = JSON.parse(reports.json) as Report;
        found.push({ path: pathFrom(out, join(folder, pair.translation)), findings });
      }
    }
  } finally {
    progress.end();
    await checker.close();
  }
  return interrupted() ? null : { found, problems };
}

function sentenceOn(before: readonly BaselineFinding[], after: readonly BaselineFinding[]): string {
  const texts = new Set(after.map(({ path }) => path)).size;
  const [was, is] = [countFindings(before), countFindings(after)];
  const findings = is === 0 ? 'no findings' : `${counted(is, 'finding')} of ${counted(texts, 'text')}`;
  return `${findings} ${is === 1 ? 'is' : 'are'} settled${before.length === 0 ? '' : ` (${was} before)`}.`;
}

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
