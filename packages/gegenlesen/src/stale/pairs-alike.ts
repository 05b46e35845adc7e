/** An index into each of two lists; null if one has nothing similar. */
export type PairAlike = readonly [before: number | null, now: number | null];

/** The share of words that two versions of a sentence have in common, at least. */
const least = 0.4;

/** With more cells than this, so much was rewritten that pairing is not worth the time. */
const mostCells = 250_000;

/** Pairs up versions of the same sentence in two lists, in order, to maximise the total likeness. */
export function pairsAlike(before: readonly string[], now: readonly string[]): readonly PairAlike[] {
  if (before.length * now.length > mostCells) return [...before.map(alone), ...now.map(aloneNow)];
  const [n, m] = [before.length, now.length];
  const wordsBefore = before.map(wordsOf);
  const wordsNow = now.map(wordsOf);
  const like = wordsBefore.map((one) => wordsNow.map((other) => likeness(one, other)));
  const best = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const gain = (i: number, j: number): number => {
    const value = like[i]?.[j] ?? 0;
    return value >= least ? value : Number.NEGATIVE_INFINITY;
  };
  for (let i = n - 1; i >= 0; i -= 1) {
    const row = best[i];
    if (row === undefined) continue;
    for (let j = m - 1; j >= 0; j -= 1) row[j] = Math.max(at(i + 1, j), at(i, j + 1), gain(i, j) + at(i + 1, j + 1));
  }
  const pairs: PairAlike[] = [];
  let [i, j] = [0, 0];
  while (i < n || j < m) {
    if (i < n && j < m && at(i, j) === gain(i, j) + at(i + 1, j + 1)) pairs.push([i++, j++]);
    else if (i < n && (j >= m || at(i, j) === at(i + 1, j))) pairs.push([i++, null]);
    else pairs.push([null, j++]);
  }
  return pairs;
}

const alone = (_: string, i: number): PairAlike => [i, null];
const aloneNow = (_: string, j: number): PairAlike => [null, j];

type Words = ReadonlyMap<string, number>;

function wordsOf(text: string): Words {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The Dice coefficient (1945) of the words of both, 0 to 1. */
function likeness(one: Words, other: Words): number {
  let shared = 0;
  for (const [word, count] of one) shared += Math.min(count, other.get(word) ?? 0);
  const all = sum(one) + sum(other);
  return all === 0 ? 0 : (2 * shared) / all;
}

const sum = (words: Words): number => [...words.values()].reduce((total, count) => total + count, 0);
