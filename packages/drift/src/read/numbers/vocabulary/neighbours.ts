import type { ByTongue, Tongue } from '@gegenlesen/bitext';
import { countedWords, particles } from './counted-words.ts';

type Entry = readonly [stem: string, meaning: number];
/** The stems of a language by their first two letters, so that each word is compared with only a few. */
type Index = ByTongue<ReadonlyMap<string, readonly Entry[]>>;

const read = (text: string): Index => {
  const rows = text
    .trim()
    .split('\n')
    .map((row) => row.split('|').map((side) => side.trim().split(' ')));
  const side = (at: 0 | 1): ReadonlyMap<string, readonly Entry[]> =>
    byBeginning(rows.flatMap((row, meaning) => (row[at] ?? []).map((stem): Entry => [stem, meaning])));
  return { en: side(0), de: side(1) };
};

function byBeginning(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const beginning = entry[0].slice(0, 2);
    index.set(beginning, [...(index.get(beginning) ?? []), entry]);
  }
  return index;
}

const stems = read(countedWords);
const shorts = read(particles);

/** Letters. Endings may follow a stem, but not another word; estimated. */
const longestEnding = 4;

const among = (index: Index, word: string, tongue: Tongue): readonly Entry[] =>
  index[tongue].get(word.slice(0, 2)) ?? [];

const meaningsOf = (word: string, tongue: Tongue): readonly number[] =>
  among(stems, word, tongue).flatMap(([stem, meaning]) =>
    word.startsWith(stem) && word.length <= stem.length + longestEnding ? [meaning] : [],
  );

const shortMeaningsOf = (word: string, tongue: Tongue): readonly number[] =>
  among(shorts, word, tongue).flatMap(([short, meaning]) => (short === word ? [meaning] : []));

/** Letters. The same word of fewer is common to both languages by chance: `in`, `am`. */
const shortestWord = 3;

/** Whether two words in lower case may mean the same: they are in the list, or almost the same word. */
export function meansTheSame(first: string, from: Tongue, second: string, to: Tongue): boolean {
  if (first === second) return first.length >= shortestWord;
  const shared = meaningsOf(second, to);
  if (shared.length > 0 && meaningsOf(first, from).some((meaning) => shared.includes(meaning))) return true;
  return areCognates(first, second);
}

/** Whether two prepositions agree; null if one of them is not a preposition. */
export function particlesAgree(first: string, from: Tongue, second: string, to: Tongue): boolean | null {
  const [one, other] = [shortMeaningsOf(first, from), shortMeaningsOf(second, to)];
  if (one.length === 0 || other.length === 0) return null;
  return one.some((meaning) => other.includes(meaning));
}

/** What cognates must have in common at their beginning, in letters and as a share of the longer word; estimated. */
const cognates = { letters: 4, share: 0.6 };

/** Words that are alike for most of their length: touchdowns, Touchdowns; oxygen, Oxygen. */
function areCognates(first: string, second: string): boolean {
  const shorter = Math.min(first.length, second.length);
  if (shorter < cognates.letters) return false;
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  return head >= cognates.letters && head >= cognates.share * Math.max(first.length, second.length);
}
