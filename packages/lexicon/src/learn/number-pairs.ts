import { partsOfCompound } from '../compound.ts';
import { stemKey } from '../stem.ts';
import { wordsOf } from '../words.ts';

/** A German and an English text with the same meaning, a few sentences long at most; `weight` is 1 by default. */
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

/** In a longer side too many words could translate each other. */
const longest = 100;

/** How often a part of a compound must occur by itself. */
const frequentPart = 8;

/** How words become stems; by the rules of inflection by default. */
export interface Keys {
  readonly de: (word: string) => string;
  readonly en: (word: string) => string;
}

const inflectionKeys: Keys = { de: (word) => stemKey(word, 'de'), en: (word) => stemKey(word, 'en') };

/**
 * Numbers the stems of all pairs. A German compound counts twice: as itself and as its parts. A pair with a side that has
 * no words, or too many, counts as empty.
 */
export function numberPairs(pairs: readonly LearningPair[], keys: Keys = inflectionKeys): NumberedPairs {
  const german = pairs.map(({ de }) => wordsOf(de));
  const english = pairs.map(({ en }) => wordsOf(en));
  const fits = ({ length }: readonly string[]): boolean => length > 0 && length <= longest;
  const isWanted = german.map((words, k) => fits(words) && fits(english[k] ?? []));
  const wanted = (texts: readonly (readonly string[])[]) => texts.map((words, k) => (isWanted[k] ? words : []));
  const formCounts = { de: countForms(wanted(german)), en: countForms(wanted(english)) };
  const alone = new Map<string, number>();
  for (const [form, count] of formCounts.de) alone.set(keys.de(form), (alone.get(keys.de(form)) ?? 0) + count);
  const countOf = (word: string): number => {
    const count = alone.get(keys.de(word)) ?? 0;
    return count >= frequentPart ? count : 0;
  };
  const parts = new Map<string, readonly string[]>();
  for (const form of formCounts.de.keys()) parts.set(form, [form, ...partsOfCompound(form, countOf)]);
  const parted = wanted(german).map((words) => words.flatMap((word) => parts.get(word) ?? []));
  return {
    de: numberSide(parted, formCounts.de, keys.de),
    en: numberSide(wanted(english), formCounts.en, keys.en),
    weights: Float32Array.from(pairs, ({ weight = 1 }) => weight),
  };
}

function countForms(texts: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** @param formCounts of the forms that occur as whole words, not only as parts */
function numberSide(
  texts: readonly (readonly string[])[],
  formCounts: ReadonlyMap<string, number>,
  keyOf: (word: string) => string,
): NumberedSide {
  const byForm = new Map<string, number>();
  const byKey = new Map<string, number>();
  const keys: string[] = [];
  const forms: string[] = [];
  const counts: number[] = [];
  const numberOf = (form: string): number => {
    const key = keyOf(form);
    const id = byKey.get(key) ?? keys.length;
    if (id === keys.length) {
      byKey.set(key, id);
      keys.push(key);
      forms.push(form);
      counts.push(0);
    } else if ((formCounts.get(form) ?? 0) > (formCounts.get(forms[id] ?? '') ?? 0)) forms[id] = form;
    byForm.set(form, id);
    return id;
  };
  const starts = new Int32Array(texts.length + 1);
  const ids = new Int32Array(texts.reduce((sum, words) => sum + words.length, 0));
  let place = 0;
  for (const [k, words] of texts.entries()) {
    for (const word of words) {
      const id = byForm.get(word) ?? numberOf(word);
      counts[id] = (counts[id] ?? 0) + 1;
      ids[place] = id;
      place += 1;
    }
    starts[k + 1] = place;
  }
  return { ids, starts, counts: Float64Array.from(counts), keys, forms };
}
