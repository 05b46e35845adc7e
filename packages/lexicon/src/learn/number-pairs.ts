import { partsOfCompound } from '../compound.ts';
import { stemKey } from '../stem.ts';
import { wordsOf } from '../words.ts';

/** A German and an English text that say the same, at most some sentences long; `weight` is 1 unless said. */
export interface LearningPair {
  readonly de: string;
  readonly en: string;
  readonly weight?: number;
}

/** One side of all pairs as numbers: pair `k` has the stems `ids[starts[k]]` up to before `ids[starts[k + 1]]`. */
export interface NumberedSide {
  readonly ids: Int32Array;
  readonly starts: Int32Array;
  /** By stem: how often it occurs, and the form it occurs in most often. */
  readonly counts: Float64Array;
  readonly keys: readonly string[];
  readonly forms: readonly string[];
}

export interface NumberedPairs {
  readonly de: NumberedSide;
  readonly en: NumberedSide;
  readonly weights: Float32Array;
}

/** A longer side says too little about which word is which. */
const longest = 100;

/** Parts of compounds must occur this often by themselves. */
const frequentPart = 8;

/**
 * Numbers the stems of all pairs. A German compound stands there twice: as itself and as its parts.
 * Pairs without words on either side, or with too many, count as empty.
 */
export function numberPairs(pairs: readonly LearningPair[]): NumberedPairs {
  const german = pairs.map(({ de }) => wordsOf(de));
  const english = pairs.map(({ en }) => wordsOf(en));
  const wanted = german.map((words, k) => {
    const other = english[k]?.length ?? 0;
    return words.length > 0 && other > 0 && words.length <= longest && other <= longest;
  });
  const alone = new Map<string, number>();
  for (const [k, words] of german.entries()) {
    if (!wanted[k]) continue;
    for (const word of words) {
      const key = stemKey(word, 'de');
      alone.set(key, (alone.get(key) ?? 0) + 1);
    }
  }
  const countOf = (key: string): number => {
    const count = alone.get(key) ?? 0;
    return count >= frequentPart ? count : 0;
  };
  const parts = new Map<string, readonly string[]>();
  const partsOf = (word: string): readonly string[] => {
    const known = parts.get(word) ?? partsOfCompound(word, countOf);
    parts.set(word, known);
    return known;
  };
  const withParts = (word: string): readonly string[] => [word, ...partsOf(word)];
  return {
    de: numberSide(
      german.map((words, k) => (wanted[k] ? words.flatMap(withParts) : [])),
      'de',
    ),
    en: numberSide(
      english.map((words, k) => (wanted[k] ? words : [])),
      'en',
    ),
    weights: Float32Array.from(pairs, ({ weight = 1 }) => weight),
  };
}

function numberSide(texts: readonly (readonly string[])[], lang: 'de' | 'en'): NumberedSide {
  const byForm = new Map<string, number>();
  const byKey = new Map<string, number>();
  const keys: string[] = [];
  const counts: number[] = [];
  const formCounts = new Map<string, number>();
  const starts = new Int32Array(texts.length + 1);
  const ids = new Int32Array(texts.reduce((sum, words) => sum + words.length, 0));
  let place = 0;
  for (const [k, words] of texts.entries()) {
    for (const word of words) {
      let id = byForm.get(word);
      if (id === undefined) {
        const key = stemKey(word, lang);
        id = byKey.get(key) ?? keys.length;
        if (id === keys.length) {
          byKey.set(key, id);
          keys.push(key);
          counts.push(0);
        }
        byForm.set(word, id);
      }
      formCounts.set(word, (formCounts.get(word) ?? 0) + 1);
      counts[id] = (counts[id] ?? 0) + 1;
      ids[place] = id;
      place += 1;
    }
    starts[k + 1] = place;
  }
  const forms: string[] = keys.map(() => '');
  for (const [form, id] of byForm) {
    const best = forms[id] ?? '';
    if ((formCounts.get(form) ?? 0) > (formCounts.get(best) ?? 0)) forms[id] = form;
  }
  return { ids, starts, counts: Float64Array.from(counts), keys, forms };
}
