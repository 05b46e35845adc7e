import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BaselineFinding, Exception } from '@gegenlesen/bitext';
import type { CheckedPair } from './checked-pairs.ts';
import { pathFrom } from './path-from.ts';
import { readBaseline } from './read-baseline.ts';

/** A baseline, ready to be asked for two files. */
export interface OpenBaseline {
  readonly exceptionsOf: (original: string, translation: string) => readonly Exception[];
  /** What is in it and not found any more, in these pairs or because the text is gone; one sentence each. */
  readonly unused: (checked: readonly CheckedPair[]) => readonly string[];
}

const remedy = '`gegenlesen baseline PLACE --prune` takes it out';

/** A finding of a baseline and the line at which it stands, from 1 on; null where the file has another form. */
interface Entry extends BaselineFinding {
  readonly line: number | null;
}

/** @throws InputError where the file is missing or broken, with the line and what is wrong with it */
export async function openBaseline(file: string): Promise<OpenBaseline> {
  const { findings, lineOf } = await readBaseline(file);
  const byPath = new Map<string, Entry[]>();
  for (const [i, finding] of findings.entries()) {
    const entry = { ...finding, line: lineOf(i) };
    const there = byPath.get(finding.path);
    if (there === undefined) byPath.set(finding.path, [entry]);
    // A merge may leave a line twice; it stands for no more findings than once.
    else if (there.every(({ fingerprint }) => fingerprint !== entry.fingerprint)) there.push(entry);
  }
  // Whoever names two texts the wrong way round means the same pair.
  const entriesOf = (original: string, translation: string): readonly Entry[] =>
    [translation, original].flatMap((path) => byPath.get(pathFrom(file, path)) ?? []);
  const isGone = (path: string): boolean => !existsSync(join(dirname(resolve(file)), path));
  const sentence = ({ line, path, rule }: Entry): string =>
    `${file}${line === null ? '' : `, line ${line}`}: ${path}: ${rule} is not found any more; ${remedy}`;
  return {
    exceptionsOf: (original, translation) => entriesOf(original, translation).map(exceptionOf),
    unused: (checked) => {
      const gone = [...byPath].flatMap(([path, entries]) => (isGone(path) ? entries : []));
      // By the translation alone: a text may be the original of one pair and the translation of another.
      const left = checked.flatMap(({ translation, found }) =>
        (byPath.get(pathFrom(file, translation)) ?? []).filter(
          ({ fingerprint, count }) => countOf(found, fingerprint) < count,
        ),
      );
      return [...gone, ...left].map(sentence);
    },
  };
}

const exceptionOf = ({ fingerprint, count }: BaselineFinding): Exception => ({
  fingerprint,
  most: count,
  by: 'baseline',
  reason: null,
  name: null,
});

const countOf = (found: CheckedPair['found'], fingerprint: string): number =>
  found.filter((finding) => finding.fingerprint === fingerprint).length;
