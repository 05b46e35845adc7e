import type { Tongue } from '@gegenlesen/bitext';
import { hashOf } from './hash.ts';
import type { ModelSide } from './model.ts';
import { stemKey } from './stem.ts';

/** Finds the stem with a key; -1 if there is none. Two keys with the same hash count as one stem, which happens to one word in ten thousand. */
export type StemIndex = (key: string) => number;

/** An open-addressing table over the hashes of a side, those of separate forms included. */
export function indexStems({ hashes, size, separateHashes, separateStems }: ModelSide): StemIndex {
  const capacity = 2 ** Math.ceil(Math.log2(2 * (size + separateHashes.length) + 2));
  const mask = capacity - 1;
  const stems = new Int32Array(capacity).fill(-1);
  const keys = new Uint32Array(capacity);
  const add = (hash: number, stem: number): void => {
    let place = hash & mask;
    while (stems[place] !== -1) place = (place + 1) & mask;
    keys[place] = hash;
    stems[place] = stem;
  };
  for (let stem = 0; stem < size; stem += 1) add(hashes[stem] ?? 0, stem);
  for (const [k, hash] of separateHashes.entries()) add(hash, separateStems[k] ?? 0);
  return (key) => {
    const hash = hashOf(key);
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const stem = stems[place] ?? -1;
      if (stem === -1 || keys[place] === hash) return stem;
    }
  };
}

/** The key of a form that means something else than the other forms of its stem: `schön` beside `schon`. */
export const separateKey = (word: string): string => `=${word.toLowerCase()}`;

/** The stem of a word: that of the form itself if it is separate, otherwise that of its key. */
export function stemIn(index: StemIndex, word: string, lang: Tongue): number {
  const separate = index(separateKey(word));
  return separate === -1 ? index(stemKey(word, lang)) : separate;
}
