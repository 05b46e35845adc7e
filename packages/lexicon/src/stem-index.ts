import type { LexiconLanguage } from '@gegenlesen/bitext';
import { hashOf } from './hash.ts';
import type { ModelSide } from './model.ts';
import { stemKey } from './stem.ts';

/** Finds the stem with a key; -1 if there is none. Two keys with one hash are one stem: one in ten thousand words. */
export type StemIndex = (key: string) => number;

/** An open-addressing table over the hashes of a side. */
export function indexStems({ hashes, size }: ModelSide): StemIndex {
  const capacity = 2 ** Math.ceil(Math.log2(2 * size + 2));
  const mask = capacity - 1;
  const table = new Int32Array(capacity).fill(-1);
  for (let id = 0; id < size; id += 1) {
    let place = (hashes[id] ?? 0) & mask;
    while (table[place] !== -1) place = (place + 1) & mask;
    table[place] = id;
  }
  return (key) => {
    const hash = hashOf(key);
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const id = table[place] ?? -1;
      if (id === -1 || hashes[id] === hash) return id;
    }
  };
}

/** The key of a form that does not mean what other forms of its stem mean: `schön` beside `schon`. */
export const separateKey = (word: string): string => `=${word.toLowerCase()}`;

/** The stem of a word: that of this very form where it has its own, else that of its key. */
export function stemIn(index: StemIndex, word: string, lang: LexiconLanguage): number {
  const separate = index(separateKey(word));
  return separate === -1 ? index(stemKey(word, lang)) : separate;
}
