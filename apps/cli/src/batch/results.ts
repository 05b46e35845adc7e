import { access, appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BatchPair, Contexts, InputError, Report } from '@gegenlesen/bitext';
import type { BatchResult } from '@gegenlesen/qa-report';
import { z } from 'zod';
import { jsonOf } from '../parsed.ts';
import { fileError } from '../system-errors.ts';
import type { Earlier, Outcome } from './outcome.ts';
import { writeWhole } from './write-whole.ts';

/** What was found, a line a pair; the last line of a name counts. */
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

/** The folder of a batch's reports, and what an earlier run left there. */
export interface ResultFolder {
  readonly earlier: Earlier;
  /** Writes the reports of a pair, and then that they are there. */
  readonly write: (outcome: Outcome) => Promise<void>;
  /**
   * The report of a pair that is done.
   *
   * @throws InputError where somebody changed the file
   */
  readonly report: (name: string) => Promise<Report>;
  /** Writes a file that stands for the batch as a whole. */
  readonly writeFile: (name: string, text: string) => Promise<void>;
}

/** @throws InputError where the folder cannot be made */
export async function openResults(folder: string): Promise<ResultFolder> {
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
    earlier: async (name, keyFor) => {
      const line = known.get(name);
      const isThere =
        line !== undefined &&
        line.key === keyFor(line.result.found) &&
        (await exists(pathOf(folder, name, 'json'))) &&
        (await exists(pathOf(folder, name, 'html')));
      return isThere ? line : null;
    },
    write: async ({ name, key, result, reports }) => {
      if (reports === null || key === null) return;
      await writeWhole(pathOf(folder, name, 'json'), reports.json);
      await writeWhole(pathOf(folder, name, 'html'), reports.html);
      await appendFile(join(folder, journal), `${JSON.stringify({ name, key, result })}\n`).catch((error: unknown) => {
        throw fileError(join(folder, journal), error, 'write');
      });
    },
    report: (name) => readReport(pathOf(folder, name, 'json')),
    writeFile: (name, text) => writeWhole(join(folder, name), text),
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
    remedy: 'delete it, and the same command writes it anew',
  });
}

interface Known {
  readonly key: string;
  readonly result: BatchResult;
}

/** A line that was cut off when the program was ended says nothing; its pair is checked again. */
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
