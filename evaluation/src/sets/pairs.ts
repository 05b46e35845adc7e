import type { Pair } from '@gegenlesen/bitext';
import { z } from 'zod';
import { randomFrom, shuffled } from '../plant/random.ts';
import { readLines, type Shared } from './read.ts';

export interface NamedPair {
  readonly id: string;
  readonly pair: Pair;
}

const Line = z.object({
  id: z.string(),
  source: z.string(),
  target: z.string(),
  label: z.enum(['OK', 'BAD', 'NOT', 'ERR']).optional(),
});
type Line = z.infer<typeof Line>;

const fromEnglish = ({ id, source, target }: Line): NamedPair => ({
  id,
  pair: { source: { text: source, lang: 'en' }, target: { text: target, lang: 'de' } },
});

/** The pair the other way round: the translation as the original. */
export const reversed = ({ id, pair: { source, target } }: NamedPair): NamedPair => ({
  id: `${id} reversed`,
  pair: { source: target, target: source },
});

/** News, shop texts and conversation with professional translations, English to German: WMT21 and WMT22. */
export async function faithfulPairs(shared: Shared): Promise<readonly NamedPair[] | null> {
  const files = ['wmt21', 'wmt22'].map((name) => readLines(shared, `eval/faithful/${name}.jsonl`, Line));
  const lines = await Promise.all(files);
  const found = lines.flatMap((each) => each ?? []).map(fromEnglish);
  return found.length === 0 ? null : found;
}

const CorpusLine = z.object({ en: z.string(), de: z.string() });

/** News, encyclopedia and everyday sentences, English and German: PUD and Tatoeba. */
export async function corpusPairs(shared: Shared): Promise<readonly NamedPair[] | null> {
  const names = ['news-wikipedia-pud', 'tatoeba-1k'];
  const files = await Promise.all(names.map((name) => readLines(shared, `corpora/${name}.jsonl`, CorpusLine)));
  const found = files.flatMap((lines, file) =>
    (lines ?? []).map(({ en, de }, i) => fromEnglish({ id: `${names[file]}-${i}`, source: en, target: de })),
  );
  return found.length === 0 ? null : found;
}

export interface Commentary {
  /** Pairs that were left as they were, in an order that makes any number of the first ones a fair sample. */
  readonly sound: readonly NamedPair[];
  /** Pairs with a fault of some kind, in figures or elsewhere. */
  readonly broken: readonly NamedPair[];
}

/** News commentary, English to German: WMT22, critical errors. */
export async function commentaryPairs(shared: Shared): Promise<Commentary | null> {
  const lines = await readLines(shared, 'eval/critical-errors-2022/dev.jsonl', Line);
  if (lines === null) return null;
  const sound = lines.filter(({ label }) => label === 'OK');
  return {
    sound: shuffled(randomFrom(2022), sound).map(fromEnglish),
    broken: lines.filter(({ label }) => label === 'BAD').map(fromEnglish),
  };
}

/** A pair, and whether people found a critical error in it or put one there. */
export interface LabelledPair extends NamedPair {
  readonly bad: boolean;
}

/** The pairs of news commentary with their labels, in halves that are alike: one to fit on, one to measure on. */
export function commentaryHalves({ sound, broken }: Commentary): readonly (readonly LabelledPair[])[] {
  const label = (pairs: readonly NamedPair[], bad: boolean): readonly LabelledPair[] =>
    pairs.map((pair) => ({ ...pair, bad }));
  return [0, 1].map((half) =>
    [label(sound, false), label(broken, true)].flatMap((pairs) => pairs.filter((_, i) => i % 2 === half)),
  );
}

/** Discussion comments, translated by machine, English to German: WMT21, critical errors. */
export async function commentPairs(
  shared: Shared,
  part: 'train' | 'dev' = 'dev',
): Promise<readonly LabelledPair[] | null> {
  const lines = await readLines(shared, `eval/critical-errors/${part}.jsonl`, Line);
  return lines?.map((line) => ({ ...fromEnglish(line), bad: line.label === 'ERR' })) ?? null;
}

const Demetr = z.object({ id: z.string(), set: z.string(), german: z.string(), good: z.string(), bad: z.string() });

/** One kind of fault of DEMETR: German sentences with a good and a broken English translation. */
export interface Demetr {
  readonly set: string;
  readonly good: readonly NamedPair[];
  readonly bad: readonly NamedPair[];
}

export async function demetrSets(shared: Shared): Promise<readonly Demetr[] | null> {
  const lines = await readLines(shared, 'eval/demetr/german.jsonl', Demetr);
  if (lines === null) return null;
  const fromGerman = (id: string, german: string, english: string): NamedPair => ({
    id,
    pair: { source: { text: german, lang: 'de' }, target: { text: english, lang: 'en' } },
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
