import { Baseline, InputError } from '@gegenlesen/bitext';
import { jsonOf, utf8Of } from '../parsed.ts';
import { readWhole } from '../read-file.ts';
import { brokenLine, linesOfFindings } from './baseline-text.ts';

/** Enough for a million findings. */
const mostBytes = 200_000_000;

const remedy = 'fix it, or delete it and write it again with `gegenlesen baseline`';

/** The contents of a baseline file. */
export interface ReadBaseline {
  readonly findings: Baseline['findings'];
  /** The line of a finding, counted from 1; null if the file is formatted differently from how it is written. */
  readonly lineOf: (index: number) => number | null;
}

/** @throws InputError if the file is missing or broken, with the line and the fault */
export async function readBaseline(path: string): Promise<ReadBaseline> {
  const text = utf8Of(await readWhole(path, mostBytes));
  if (text === null) throw new InputError(path, 'is not UTF-8', { remedy });
  const parsed = Baseline.safeParse(jsonIn(path, text));
  const lines = linesOfFindings(text);
  const lineOf = (index: number): number | null => lines[index] ?? null;
  if (parsed.success) return { findings: parsed.data.findings, lineOf };
  const [issue] = parsed.error.issues;
  const [list, index, ...keys] = issue?.path ?? [];
  const line = list === 'findings' && typeof index === 'number' ? lineOf(index) : null;
  const place = line === null ? issue?.path.join('.') : `line ${line}`;
  const key = line === null ? '' : keys.join('.');
  throw new InputError(path, `${key === '' ? '' : `\`${key}\`: `}${issue?.message ?? 'is not a baseline'}`, {
    ...(place === undefined || place === '' ? {} : { place }),
    remedy,
  });
}

function jsonIn(path: string, text: string): unknown {
  const value = jsonOf(text);
  if (value !== undefined) return value;
  const line = brokenLine(text);
  throw new InputError(path, 'is not valid JSON', { ...(line === null ? {} : { place: `line ${line}` }), remedy });
}
