import { access, appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BatchPair, Contexts, InputError, Report } from '@gegenlesen/bitext';
import type { BatchResult } from '@gegenlesen/qa-report';
import { z } from 'zod';
import type { CheckContext, Outcome } from '../../checking/outcome.ts';
import { jsonOf } from '../../parsed.ts';
import { fileError } from '../../system-errors.ts';
import { writeWhole } from '../../write-whole.ts';
import type { Prepared } from './prepare.ts';

/** Results, one pair per line; the last line with a name counts. */
const journal = '.gegenlesen.jsonl';

const Words = z.object({ text: z.string() }).nullable();
const Found = z.object({
  rule: z.string(),
  fingerprint: z.string(),
  source: Words,
  target: Words,
  contexts: Contexts,
});

const Line = z.object({
  name: z.string(),
  key: z.string(),
  result: z.object({
    pair: BatchPair,
    rules: z.record(z.string(), z.int()).readonly(),
    found: z.array(Found).readonly(),
    idle: z.array(z.string()).readonly(),
  }),
});

/** The folder of the reports, with those of an earlier run. */
export interface ResultFolder {
  /** What an earlier run found in a pair, if the pair is unchanged and its reports still exist. */
  readonly recall: NonNullable<CheckContext['recall']>;
  /** Writes the reports of a pair, then records them. */
  readonly write: (outcome: Outcome) => Promise<void>;
  /**
   * Reads the report of a checked pair.
   *
   * @throws InputError if somebody changed the file
   */
  readonly report: (name: string) => Promise<Report>;
  /** Writes a file about the whole batch. */
  readonly writeFile: (name: string, content: string | Uint8Array) => Promise<void>;
}

/** @throws InputError if the folder cannot be created */
export async function openResults(folder: string, keyOf: Prepared['keyOf']): Promise<ResultFolder> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw fileError(folder, error, 'write');
  });
  const known = await readJournal(join(folder, journal));
  const exists = (path: string): Promise<boolean> =>
    access(path).then(
      () => true,
      () => false,
    );
  return {
    recall: async (read) => {
      const line = known.get(read.name);
      const isThere =
        line !== undefined &&
        line.key === keyOf(read, line.result.found) &&
        (await exists(pathOf(folder, read.name, 'json'))) &&
        (await exists(pathOf(folder, read.name, 'html')));
      return isThere ? line.result : null;
    },
    write: async ({ pair: { name }, result, fresh }) => {
      if (fresh === null) return;
      await writeWhole(pathOf(folder, name, 'json'), fresh.checked.textOf('json'));
      await writeWhole(pathOf(folder, name, 'html'), fresh.checked.textOf('html'));
      const line = { name, key: keyOf(fresh.read, result.found), result };
      await appendFile(join(folder, journal), `${JSON.stringify(line)}\n`).catch((error: unknown) => {
        throw fileError(join(folder, journal), error, 'write');
      });
    },
    report: (name) => readReport(pathOf(folder, name, 'json')),
    writeFile: (name, content) => writeWhole(join(folder, name), content),
  };
}

const pathOf = (folder: string, name: string, ending: string): string => join(folder, `${name}.${ending}`);

async function readReport(path: string): Promise<Report> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw fileError(path, error, 'read');
  });
  const parsed = Report.safeParse(jsonOf(text));
  if (parsed.success) return parsed.data;
  throw new InputError(path, 'is no longer the report that was written', {
    remedy: 'delete it, and run the same command again',
  });
}

interface Known {
  readonly key: string;
  readonly result: BatchResult;
}

/** A line cut off by an interrupt is ignored; its pair is checked again. */
async function readJournal(path: string): Promise<ReadonlyMap<string, Known>> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw fileError(path, error, 'read');
  });
  const known = new Map<string, Known>();
  for (const line of text.split('\n')) {
    const parsed = Line.safeParse(jsonOf(line));
    if (parsed.success) known.set(parsed.data.name, parsed.data);
  }
  return known;
}
