import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type BaselineFinding, InputError } from '@gegenlesen/bitext';
import { openThreads } from '@gegenlesen/worker';
import { type Asked, readAsked } from '../../checking/asked.ts';
import { elsewhere } from '../../checking/checker.ts';
import { checkOneOfMany } from '../../checking/outcome.ts';
import { startProgress } from '../../checking/progress.ts';
import { checkAll } from '../../checking/run-checks.ts';
import { whenInterrupted } from '../../checking/when-interrupted.ts';
import { onePair } from '../../document-pairs/one-pair.ts';
import { fileIn } from '../../document-pairs/pair-of-files.ts';
import { folderOf, type Plan, planOf } from '../../document-pairs/plan.ts';
import { baselineText } from '../../exceptions/baseline-text.ts';
import { countFindings, type FoundToday, pruned, renewed } from '../../exceptions/merge-baseline.ts';
import { pathFrom } from '../../exceptions/path-from.ts';
import { readBaseline } from '../../exceptions/read-baseline.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { readReader } from '../../knowledge/read-reader.ts';
import { taughtFor } from '../../knowledge/taught.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { warn } from '../../standard-error.ts';
import { print } from '../../standard-output.ts';
import { writeWhole } from '../../write-whole.ts';

/** `baseline PLACE`, `baseline ORIGINAL TRANSLATION`: records today's findings, so that check and batch count only new ones. */
export async function baseline(
  place: string,
  translation: string | undefined,
  options: OptionsOf<'baseline'>,
): Promise<ExitStatus> {
  // An existing baseline must not settle what is to be recorded.
  const folder = translation === undefined ? await folderOf(place) : dirname(translation);
  const asked = await readAsked(options, folder, 'decisions');
  const { settings } = asked;
  const { out = settings.baseline ?? 'gegenlesen-baseline.json', prune, pair } = options;
  const before = await findingsBefore(out, prune);
  const found = { patterns: pair, file: settings.file, apart: null };
  const plan = translation === undefined ? await planOf(place, found) : onePair(place, translation);
  const read = await readAll(plan, out, asked, options);
  if (read === null) return exitStatus.interrupted;
  const isGone = (path: string): boolean => !existsSync(join(dirname(resolve(out)), path));
  const after = (prune ? pruned : renewed)(before, read.found, isGone);
  await writeWhole(out, baselineText(after));
  await print(`${out}: ${sentenceOn(before, after)}\n`);
  for (const problem of read.problems) warn(problem);
  return read.problems.length === 0 ? exitStatus.passes : exitStatus.doesNotPass;
}

/** The findings already in the file; a broken file is an error rather than replaced. */
async function findingsBefore(out: string, prune: boolean): Promise<readonly BaselineFinding[]> {
  if (existsSync(out)) return (await readBaseline(out)).findings;
  if (!prune) return [];
  throw new InputError(out, 'does not exist', { remedy: 'write it first, without `--prune`' });
}

interface ReadPlan {
  readonly found: readonly FoundToday[];
  /** About pairs that could not be read. */
  readonly problems: readonly string[];
}

/** Today's findings in all pairs; null if interrupted. */
async function readAll(
  { pairs, folder }: Plan,
  out: string,
  asked: Asked,
  options: OptionsOf<'baseline'>,
): Promise<ReadPlan | null> {
  const { threads = availableParallelism(), threadMemory } = options;
  const taught = await taughtFor({ ...options, glossary: asked.settings.glossary });
  const interrupted = whenInterrupted();
  const memory = threadMemory === undefined ? {} : { threadMemory };
  const pool = { threads, ...memory, ...(await readReader(options)) };
  const checker = elsewhere(await openThreads(pool, [...taught, ...asked.exceptions.taught]));
  const found: FoundToday[] = [];
  const problems: string[] = [];
  try {
    await checkAll(pairs, {
      width: checker.width,
      act: (pair) => checkOneOfMany(pair, { folder, asked, checker }),
      add: async ({ pair, result, fresh }) => {
        if (fresh === null) problems.push(result.pair.error ?? `${pair.name}: cannot be read`);
        else {
          const { findings } = fresh.checked.report();
          found.push({ path: pathFrom(out, fileIn(folder, pair.translation)), findings });
        }
      },
      isStopped: interrupted,
      progress: startProgress(pairs.length),
    });
  } finally {
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
