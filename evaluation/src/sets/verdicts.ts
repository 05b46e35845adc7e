import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { repository } from './shared-folder.ts';

const verdicts = ['true', 'arguable', 'false'] as const;
const uses = ['decides', 'sets'] as const;

/** A finding on a published translation, and what somebody who read both sentences thinks of it. */
export interface ReadFinding {
  readonly project: string;
  /** The first ten digits of the SHA-1 of original, tab and translation: the texts themselves are not ours to ship. */
  readonly unit: string;
  readonly rule: string;
  readonly severity: string;
  readonly verdict: (typeof verdicts)[number];
  readonly message: string;
}

/** A published translation whose findings were read. */
export interface ReadProject {
  readonly name: string;
  readonly version: string;
  /** Whether nothing was changed after it, or confidences were set by it. */
  readonly use: (typeof uses)[number];
  /** Of the originals that were checked. */
  readonly words: number;
  /** How many major and critical findings there were. */
  readonly major: number;
}

const folder = join(repository, 'evaluation', 'verdicts');

/**
 * The projects, in the order of their list.
 *
 * @throws InputError with the first line that has another number of columns, or an unknown use
 */
export async function readProjects(): Promise<readonly ReadProject[]> {
  return (await rowsOf('projects.tsv', 5)).map(([name = '', version = '', use, words, major], i) => ({
    name,
    version,
    use: oneOf(uses, use, 'projects.tsv', i),
    words: Number(words),
    major: Number(major),
  }));
}

/**
 * All findings that were read.
 *
 * @throws InputError with the first line that has another number of columns, or an unknown verdict
 */
export async function readFindings(): Promise<readonly ReadFinding[]> {
  return (await rowsOf('findings.tsv', 6)).map(
    ([project = '', unit = '', rule = '', severity = '', verdict, message = ''], i) => ({
      project,
      unit,
      rule,
      severity,
      verdict: oneOf(verdicts, verdict, 'findings.tsv', i),
      message,
    }),
  );
}

function oneOf<Word extends string>(
  words: readonly Word[],
  found: string | undefined,
  file: string,
  row: number,
): Word {
  const word = words.find((each) => each === found);
  if (word !== undefined) return word;
  throw new InputError(file, `found ${found}, expected one of ${words.join(', ')}`, { place: `line ${row + 2}` });
}

async function rowsOf(name: string, columns: number): Promise<readonly (readonly string[])[]> {
  const [, ...lines] = (await readFile(join(folder, name), 'utf8')).trimEnd().split('\n');
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length === columns) return cells;
    throw new InputError(name, `${cells.length} columns instead of ${columns}`, { place: `line ${i + 2}` });
  });
}
