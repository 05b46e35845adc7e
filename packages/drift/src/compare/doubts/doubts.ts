import { type ByTongue, otherTongue, type ReadKinds, type ReadWord, type Span, type Tongue } from '@gegenlesen/bitext';
import type { PartReading } from './part-reading.ts';

/** A stretch of one text that a reader does not find said on the other side. */
export interface Doubt extends Span {
  /** The way in which it is most probably wrong. */
  readonly kind: keyof ReadKinds;
  /** The highest probability of any of its words, 0 to 1. */
  readonly probability: number;
  /** Its counterpart on the other side; null if it has none. */
  readonly counterpart: Span | null;
}

/** The probability from which a word begins a doubt, and from which its neighbours belong to it. */
const peak = 0.3;
const edge = 0.2;
/** How many words a doubted stretch of the other side may be away from the counterpart of a doubted word. */
const near = 1;

/** The doubts about both texts of a part, in the order of each text. */
export const doubtsOf = (reading: PartReading): ByTongue<readonly Doubt[]> => ({
  en: doubtsIn(reading, 'en'),
  de: doubtsIn(reading, 'de'),
});

function doubtsIn({ words }: PartReading, tongue: Tongue): readonly Doubt[] {
  const there = words[otherTongue(tongue)];
  const [own, others] = [stretchesOf(words[tongue]), stretchesOf(there)];
  // One doubt on each side, and neither is about words that have no counterpart: they are about the same.
  const isOnly = own.length === 1 && others.length === 1;
  const only = isOnly && ![...own, ...others].some((each) => likeliest(each) === 'unmatched') ? others[0] : undefined;
  return own.map((stretch): Doubt => {
    const first = stretch[0] as ReadWord;
    const last = stretch.at(-1) as ReadWord;
    return {
      start: first.start,
      end: last.end,
      kind: likeliest(stretch),
      probability: Math.max(...stretch.map(({ wrong }) => wrong)),
      counterpart: counterpartOf(stretch, there, only),
    };
  });
}

/** Runs of doubted words with at least one that is doubted more than not, without punctuation at their ends. */
function stretchesOf(words: readonly ReadWord[]): readonly (readonly ReadWord[])[] {
  const runs: ReadWord[][] = [];
  let run: ReadWord[] = [];
  for (const word of words) {
    if (word.wrong >= edge) run.push(word);
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  if (run.length > 0) runs.push(run);
  return runs.filter((each) => each.some(({ wrong }) => wrong >= peak));
}

function likeliest(stretch: readonly ReadWord[]): keyof ReadKinds {
  const sums = { replaced: 0, unmatched: 0, exchanged: 0 };
  for (const { wrong, kind } of stretch)
    for (const name of Object.keys(sums) as (keyof ReadKinds)[]) sums[name] += wrong * kind[name];
  return (Object.keys(sums) as (keyof ReadKinds)[]).reduce((best, name) => (sums[name] > sums[best] ? name : best));
}

/**
 * The doubted words of the other side that are the counterparts of some words, or next to them; else the only doubted ones
 * there, else the counterpart of the most doubted word.
 */
function counterpartOf(
  stretch: readonly ReadWord[],
  there: readonly ReadWord[],
  only: readonly ReadWord[] | undefined,
): Span | null {
  const indices = stretch.flatMap(({ counterpart }) => (counterpart === null ? [] : [counterpart]));
  const doubted = indices.filter((index) => (there[index]?.wrong ?? 0) >= edge);
  if (doubted.length > 0) return around(doubted, there);
  const [first, last] = [only?.[0], only?.at(-1)];
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const most = stretch.reduce((best, word) => (word.wrong > best.wrong ? word : best));
  const word = there[most.counterpart ?? -1];
  return word === undefined ? null : { start: word.start, end: word.end };
}

/** The longest run of doubted words around some of them. */
function around(indices: readonly number[], there: readonly ReadWord[]): Span | null {
  let first = Math.min(...indices);
  let last = Math.min(Math.max(...indices), first + indices.length + near);
  while ((there[first - 1]?.wrong ?? 0) >= edge) first -= 1;
  while ((there[last + 1]?.wrong ?? 0) >= edge) last += 1;
  const [from, to] = [there[first], there[last]];
  return from === undefined || to === undefined ? null : { start: from.start, end: to.end };
}
