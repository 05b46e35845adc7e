import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reading, ReadWord } from '@gegenlesen/bitext';
import type { ReadingCache } from './open-reader.ts';

/** A reading as it is stored, without the names of its fields. */
type Stored = readonly [
  pair: readonly [fault: number, people: number],
  readTo: readonly [en: number, de: number],
  en: readonly StoredWord[],
  de: readonly StoredWord[],
];
type StoredWord = readonly [
  start: number,
  end: number,
  wrong: number,
  replaced: number,
  unmatched: number,
  exchanged: number,
  counterpart: number | null,
];

/** 100 MB are the readings of some 60,000 sentences. */
const usualSize = 100_000_000;

/**
 * Keeps readings in a file from one run to the next, one a line. Keys are digests, so the file holds no text. Lines are only
 * added, so several processes can share a file; one that was not written to its end is read again.
 *
 * @param whenLost called once if the file cannot be read or written, with the reason; everything is read again next time
 * @param most bytes; a file that is larger when it is opened loses its older half
 */
export function keptReadings(path: string, whenLost: (reason: string) => void, most = usualSize): ReadingCache {
  let isLost = false;
  const unlessLost = <Value>(work: () => Value): Value | undefined => {
    if (isLost) return undefined;
    try {
      return work();
    } catch (error) {
      isLost = true;
      whenLost(error instanceof Error ? error.message : String(error));
      return undefined;
    }
  };

  /** Lines are parsed when they are asked for: they take a sixth of the memory. */
  const open = (): Map<string, string> =>
    new Map(
      (unlessLost(() => linesOf(path, most)) ?? []).map((line) => {
        const tab = line.indexOf('\t');
        return [line.slice(0, tab), line.slice(tab + 1)];
      }),
    );
  let opened: Map<string, string> | undefined;
  // A run that has nothing to read need not open the file.
  const known = (): Map<string, string> => {
    opened ??= open();
    return opened;
  };
  return {
    get: (key) => {
      const line = known().get(key);
      return line === undefined ? undefined : readLine(line);
    },
    set: (key, reading) => {
      const line = lineOf(reading);
      known().set(key, line);
      unlessLost(() => appendFileSync(path, `${key}\t${line}\n`));
    },
  };
}

function linesOf(path: string, most: number): readonly string[] {
  mkdirSync(dirname(path), { recursive: true });
  const text = existsSync(path) ? readFileSync(path, 'latin1') : '';
  // A process that was killed while it wrote.
  if (text !== '' && !text.endsWith('\n')) appendFileSync(path, '\n');
  const lines = text.split('\n').filter(Boolean);
  if (text.length <= most) return lines;
  const newer = lines.slice(-Math.floor(lines.length / 2));
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, `${newer.join('\n')}\n`);
  renameSync(draft, path);
  return newer;
}

const lineOf = ({ pair, words, readTo }: Reading): string =>
  JSON.stringify([
    [pair.fault, pair.people],
    [readTo.en, readTo.de],
    words.en.map(stored),
    words.de.map(stored),
  ] satisfies Stored);

const stored = ({ start, end, wrong, kind, counterpart }: ReadWord): StoredWord => [
  start,
  end,
  wrong,
  kind.replaced,
  kind.unmatched,
  kind.exchanged,
  counterpart,
];

/** Undefined for a line that was not written to its end. */
function readLine(line: string): Reading | undefined {
  try {
    const [[fault, people], [enTo, deTo], en, de] = JSON.parse(line) as Stored;
    return { pair: { fault, people }, words: { en: en.map(word), de: de.map(word) }, readTo: { en: enTo, de: deTo } };
  } catch {
    return undefined;
  }
}

const word = ([start, end, wrong, replaced, unmatched, exchanged, counterpart]: StoredWord): ReadWord => ({
  start,
  end,
  wrong,
  kind: { replaced, unmatched, exchanged },
  counterpart,
});
