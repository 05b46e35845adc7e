import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { BaselineFinding, Exception } from '@gegenlesen/bitext';
import type { CheckedPair } from './checked-pairs.ts';
import { pathFrom } from './path-from.ts';
import { readBaseline } from './read-baseline.ts';

/** A baseline, ready to be applied. */
export interface OpenBaseline {
  readonly exceptionsOf: (original: string, translation: string) => readonly Exception[];
  /** Entries that are no longer found in these pairs or whose text is gone, one sentence each. */
  readonly unused: (checked: readonly CheckedPair[]) => readonly string[];
}

const remedy = '`gegenlesen baseline PLACE --prune` removes it';

/** A finding of a baseline and its line, counted from 1; null if the file is formatted differently. */
interface Entry extends BaselineFinding {
  readonly line: number | null;
}

/** @throws InputError if the file is missing or broken, with the line and the fault */
export async function openBaseline(file: string): Promise<OpenBaseline> {
  const { findings, lineOf } = await readBaseline(file);
  const byPath = new Map<string, Entry[]>();
  for (const [i, finding] of findings.entries()) {
    const entry = { ...finding, line: lineOf(i) };
    const there = byPath.get(finding.path);
    if (there === undefined) byPath.set(finding.path, [entry]);
    // A merge may leave a line twice; it counts once.
    else if (there.every(({ fingerprint }) => fingerprint !== entry.fingerprint)) there.push(entry);
  }
  // Two texts named the wrong way round are the same pair.
  const entriesOf = (original: string, translation: string): readonly Entry[] =>
    [translation, original].flatMap((path) => byPath.get(pathFrom(file, path)) ?? []);
  const isGone = (path: string): boolean => !existsSync(join(dirname(resolve(file)), path));
  const sentence = ({ line, path, rule }: Entry): string =>
    `${file}${line === null ? '' : `, line ${line}`}: ${path}: ${rule} is no longer found; ${remedy}`;
  return {
    exceptionsOf: (original, translation) => entriesOf(original, translation).map(exceptionOf),
    unused: (checked) => {
      const gone = [...byPath].flatMap(([path, entries]) => (isGone(path) ? entries : []));
      // Only by the translation: a text may also be the original of another pair.
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
