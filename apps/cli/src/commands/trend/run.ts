import { readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BatchIndex, InputError, Report, type TrendEntry } from '@gegenlesen/bitext';
import {
  type CheckedAt,
  entryOfIndex,
  entryOfReport,
  readTrend,
  renderTrend,
  trendFormatOfPath,
  withEntry,
  writeTrend,
} from '@gegenlesen/qa-report';
import { withDrafts } from '../../drafts.ts';
import { type ExitStatus, exitStatus } from '../../exit-status.ts';
import { currentCommit } from '../../git/current-commit.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { readWhole } from '../../read-file.ts';
import { requireWritable } from '../../require-writable.ts';
import { print } from '../../standard-output.ts';
import { fileError } from '../../system-errors.ts';
import { textStyle } from '../../terminal.ts';
import { writeWhole } from '../../write-whole.ts';

/** `trend`: adds a score to a file, and charts the scores in it. */
export async function trend(options: OptionsOf<'trend'>): Promise<ExitStatus> {
  const { add, file, format, out } = options;
  const formats = out.map(trendFormatOfPath);
  await requireWritable(out, [file, ...(add === undefined ? [] : [add])]);
  const earlier = readTrend(file, await textOf(file));
  const entries = add === undefined ? earlier : withEntry(earlier, await entryOf(add, options));
  if (entries.length === 0) {
    throw new InputError(file, 'contains no scores yet', { remedy: 'run `gegenlesen trend --add reports/index.json`' });
  }
  if (add !== undefined) await writeWhole(file, writeTrend(entries));
  await withDrafts(out, async (drafts) => {
    for (const [i, draft] of drafts.entries()) await draft.write(renderTrend(entries, formats[i] ?? 'text'));
  });
  await print(renderTrend(entries, format, textStyle()));
  return exitStatus.passes;
}

/** Empty if there is no such file yet. */
async function textOf(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw fileError(path, error, 'read');
  });
}

/** An index of ten thousand pairs takes 2 MB, the report on a book about 100 MB. */
const mostBytes = 500_000_000;

async function entryOf(path: string, options: OptionsOf<'trend'>): Promise<TrendEntry> {
  const value = parseJson(path, (await readWhole(path, mostBytes)).toString());
  const at = await checkedAt(options);
  const index = BatchIndex.safeParse(value);
  if (index.success) return entryOfIndex(index.data, at, path);
  const report = Report.safeParse(value);
  if (report.success) return entryOfReport(report.data, at);
  throw new InputError(path, 'is neither the index of a batch nor a report', {
    remedy: 'name the index.json that `gegenlesen batch` writes, or the .json of a check',
  });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(path, 'is not valid JSON', { remedy: 'name the index.json that `gegenlesen batch` writes' });
  }
}

/** The one given, or that of the commit checked out, or now. */
async function checkedAt({ file, commit, date }: OptionsOf<'trend'>): Promise<CheckedAt> {
  const current = commit === undefined || date === undefined ? await currentCommit(dirname(file)) : null;
  return {
    date: date ?? (commit === undefined ? current?.date : undefined) ?? new Date().toISOString(),
    commit: commit ?? current?.commit ?? null,
  };
}
