import { join, resolve } from 'node:path';
import type { BatchIndex } from '@gegenlesen/bitext';
import { extractOf, type ListFormat, type ListWriter, openList, type PairExtract } from '@gegenlesen/qa-report';
import type { Plan } from '../../document-pairs/plan.ts';
import { withDrafts } from '../../drafts.ts';
import { print } from '../../standard-output.ts';
import { surroundingsIn } from '../../surroundings.ts';
import type { ResultFolder } from './results.ts';

/** A report over a whole batch, and its file. */
export interface ListRequest {
  readonly format: ListFormat;
  readonly path: string;
}

/** The outcome of a batch. */
interface Batch {
  readonly plan: Plan;
  readonly index: BatchIndex;
  readonly folder: ResultFolder;
}

/**
 * Writes all reports over a batch in one pass, with the report of one pair in memory at a time.
 *
 * @param printed the format of standard output, if it is one of these
 */
export async function writeLists(
  requests: readonly ListRequest[],
  printed: ListFormat | null,
  batch: Batch,
): Promise<void> {
  if (requests.length === 0 && printed === null) return;
  await withDrafts(
    requests.map(({ path }) => path),
    async (drafts) => {
      const open = (format: ListFormat): ListWriter =>
        openList(format, { ...surroundingsIn(), version: batch.index.version });
      const sinks = [
        ...requests.map(({ format }, i) => ({ writer: open(format), write: drafts[i]?.write })),
        ...(printed === null ? [] : [{ writer: open(printed), write: print }]),
      ];
      const each = async (textOf: (writer: ListWriter) => string): Promise<void> => {
        for (const { writer, write } of sinks) {
          const text = textOf(writer);
          if (text !== '') await write?.(text);
        }
      };
      await each(({ begin }) => begin);
      for await (const pair of extractsOf(batch)) await each(({ add }) => add(pair));
      await each(({ end }) => end());
    },
  );
}

/** The pairs of a batch in the order of the index. */
async function* extractsOf({ plan, index, folder }: Batch): AsyncGenerator<PairExtract> {
  const { pathOf } = surroundingsIn();
  const within = (path: string): string => pathOf(join(plan.folder, path));
  const files = new Map<string, readonly string[]>([
    ...plan.pairs.map(({ name, original, translation }) => [name, [translation, original]] as const),
    ...plan.lonely.map(({ name, path }) => [name, [path]] as const),
  ]);
  for (const { name, status, error } of index.pairs) {
    if (status === 'done') yield extractOf(name, await folder.report(name), within);
    else {
      const { path, problem } = blamed(error ?? '', files.get(name) ?? [name], plan.folder);
      yield { name, status, path: within(path), problem };
    }
  }
}

/** The file that an error is about, and the problem; the first file if it names none. */
function blamed(error: string, paths: readonly string[], folder: string): { path: string; problem: string } {
  for (const path of paths) {
    for (const subject of [path, join(folder, path)]) {
      if (error.startsWith(`${subject}: `)) return { path, problem: error.slice(subject.length + 2) };
    }
  }
  return { path: paths[0] ?? '', problem: error };
}

/** The texts that a report would overwrite. */
export function textsAmong({ pairs, folder }: Plan, requests: readonly ListRequest[]): readonly string[] {
  const reports = new Set(requests.map(({ path }) => resolve(path)));
  return pairs
    .flatMap(({ original, translation }) => [join(folder, original), join(folder, translation)])
    .filter((path) => reports.has(resolve(path)));
}

/** A plan without earlier reports that are among the texts. */
export function without(plan: Plan, requests: readonly ListRequest[]): Plan {
  const reports = new Set(requests.map(({ path }) => resolve(path)));
  return { ...plan, lonely: plan.lonely.filter(({ path }) => !reports.has(resolve(plan.folder, path))) };
}
