import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reading, ReadWord } from '@gegenlesen/bitext';
import type { ReadingCache } from '@gegenlesen/reader';

type Word = readonly [
  start: number,
  end: number,
  wrong: number,
  replaced: number,
  unmatched: number,
  exchanged: number,
  counterpart: number | null,
];
interface Line {
  readonly key: string;
  readonly pair: Reading['pair'];
  readonly en: readonly Word[];
  readonly de: readonly Word[];
  readonly to: Reading['readTo'];
}

/** Readings that are kept in a file between runs, one a line, since reading every set takes a quarter of an hour. */
export function keptReadings(path: string): ReadingCache {
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
  const known = new Map(lines.map((line) => readLine(JSON.parse(line) as Line)));
  mkdirSync(dirname(path), { recursive: true });
  return {
    get: (key) => known.get(key),
    set: (key, reading) => {
      known.set(key, reading);
      appendFileSync(path, `${JSON.stringify(lineOf(key, reading))}\n`);
    },
  };
}

const lineOf = (key: string, { pair, words, readTo }: Reading): Line => ({
  key,
  pair,
  en: words.en.map(packed),
  de: words.de.map(packed),
  to: readTo,
});

const packed = ({ start, end, wrong, kind, counterpart }: ReadWord): Word => [
  start,
  end,
  wrong,
  kind.replaced,
  kind.unmatched,
  kind.exchanged,
  counterpart,
];

const readLine = ({ key, pair, en, de, to }: Line): readonly [string, Reading] => [
  key,
  { pair, words: { en: en.map(unpacked), de: de.map(unpacked) }, readTo: to },
];

const unpacked = ([start, end, wrong, replaced, unmatched, exchanged, counterpart]: Word): ReadWord => ({
  start,
  end,
  wrong,
  kind: { replaced, unmatched, exchanged },
  counterpart,
});
