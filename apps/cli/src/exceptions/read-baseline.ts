import { Baseline, InputError } from '@gegenlesen/bitext';
import { readWhole } from '../read-file.ts';
import { brokenLine, linesOfFindings } from './baseline-text.ts';

/** A million findings. */
const mostBytes = 200_000_000;

const remedy = 'mend it, or write it anew with `gegenlesen baseline`';

/** A baseline as its file holds it. */
export interface ReadBaseline {
  readonly findings: Baseline['findings'];
  /** The line of the finding at an index, from 1 on; null where the file has another form than the one that is written. */
  readonly lineOf: (index: number) => number | null;
}

/** @throws InputError where the file is missing or broken, with the line and what is wrong with it */
export async function readBaseline(path: string): Promise<ReadBaseline> {
  const text = decoded(path, await readWhole(path, mostBytes));
  const parsed = Baseline.safeParse(parsedJson(path, text));
  const lines = linesOfFindings(text);
  const lineOf = (index: number): number | null => lines[index] ?? null;
  if (parsed.success) return { findings: parsed.data.findings, lineOf };
  const [issue] = parsed.error.issues;
  const [list, index, ...keys] = issue?.path ?? [];
  const line = list === 'findings' && typeof index === 'number' ? lineOf(index) : null;
  const place = line === null ? issue?.path.join('.') : `line ${line}`;
  const key = line === null ? '' : keys.join('.');
  throw new InputError(path, `${key === '' ? '' : `\`${key}\`: `}${issue?.message ?? 'is no baseline'}`, {
    ...(place === undefined || place === '' ? {} : { place }),
    remedy,
  });
}

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new InputError(path, 'is not UTF-8', { remedy });
  }
}

function parsedJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const line = brokenLine(text);
    throw new InputError(path, 'is not valid JSON', { ...(line === null ? {} : { place: `line ${line}` }), remedy });
  }
}
