import { basename } from 'node:path';
import type { Pair } from '@gegenlesen/bitext';
import { z } from 'zod';
import { randomFrom, shuffled } from '../plant/random.ts';
import { readLines, type Shared } from './read.ts';
import { readTextSet, type TextLine } from './read-text-set.ts';
import type { TextSet } from './text-set.ts';
import { textSets } from './text-sets.ts';

export interface NamedPair {
  readonly id: string;
  readonly pair: Pair;
}

/** A pair, and whether people found a critical error in it or put one there. */
export interface LabelledPair extends NamedPair {
  readonly bad: boolean;
}

/**
 * The pairs of a set in order, each from the language it was written in, or from English if that is unknown.
 *
 * @param isWanted whether to take a line; every one by default
 */
export async function pairsOf(
  shared: Shared,
  set: TextSet,
  isWanted: (line: TextLine) => boolean = () => true,
): Promise<readonly LabelledPair[] | null> {
  const lines = await readTextSet(shared, set);
  const name = basename(set.path ?? set.name, '.jsonl');
  const named = lines?.map((line, i) => ({ line, id: `${name}-${i + 1}` }));
  return (
    named?.filter(({ line }) => isWanted(line)).map(({ line, id }) => ({ id, pair: pairOf(line), bad: line.bad })) ??
    null
  );
}

/** English to German unless the original is German. */
export function pairOf({ en, de, original }: Pick<TextLine, 'en' | 'de' | 'original'>): Pair {
  const [english, german] = [{ text: en, lang: 'en' } as const, { text: de, lang: 'de' } as const];
  return original === 'de' ? { source: german, target: english } : { source: english, target: german };
}

/** The pair the other way round: the translation as the original. */
export const reversed = ({ id, pair: { source, target } }: NamedPair): NamedPair => ({
  id: `${id} reversed`,
  pair: { source: target, target: source },
});

/** News, shop texts and conversation with professional translations, English to German: WMT21 and WMT22. */
export async function faithfulPairs(shared: Shared): Promise<readonly NamedPair[] | null> {
  const found = await Promise.all([textSets.wmt21, textSets.wmt22].map((set) => pairsOf(shared, set)));
  const pairs = found.flatMap((each) => each ?? []);
  return pairs.length === 0 ? null : pairs;
}

export interface Commentary {
  /** Unchanged pairs in random order, so that any number of the first ones are a fair sample. */
  readonly sound: readonly NamedPair[];
  /** Pairs with a fault, in figures or elsewhere. */
  readonly broken: readonly NamedPair[];
}

/** Sorts the pairs of news commentary by their labels. */
export const commentaryOf = (pairs: readonly LabelledPair[]): Commentary => ({
  sound: shuffled(
    randomFrom(2022),
    pairs.filter(({ bad }) => !bad),
  ),
  broken: pairs.filter(({ bad }) => bad),
});

/** The pairs of news commentary with their labels, in two similar halves: one to fit on, one to measure on. */
export function commentaryHalves({ sound, broken }: Commentary): readonly (readonly LabelledPair[])[] {
  const label = (pairs: readonly NamedPair[], bad: boolean): readonly LabelledPair[] =>
    pairs.map((pair) => ({ ...pair, bad }));
  return [0, 1].map((half) =>
    [label(sound, false), label(broken, true)].flatMap((pairs) => pairs.filter((_, i) => i % 2 === half)),
  );
}

const Demetr = z.object({ id: z.string(), set: z.string(), german: z.string(), good: z.string(), bad: z.string() });

/** One kind of fault of DEMETR: German sentences with a good and a broken English translation. */
export interface Demetr {
  readonly set: string;
  readonly good: readonly NamedPair[];
  readonly bad: readonly NamedPair[];
}

export async function demetrSets(shared: Shared): Promise<readonly Demetr[] | null> {
  const lines = await readLines(shared, textSets.demetr.path, Demetr);
  if (lines === null) return null;
  const fromGerman = (id: string, de: string, en: string): NamedPair => ({
    id,
    pair: pairOf({ de, en, original: 'de' }),
  });
  return [...new Set(lines.map(({ set }) => set))].map((set) => {
    const members = lines.filter((line) => line.set === set);
    return {
      set,
      good: members.map(({ id, german, good }) => fromGerman(id, german, good)),
      bad: members.map(({ id, german, bad }) => fromGerman(id, german, bad)),
    };
  });
}
