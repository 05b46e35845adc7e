import { isForMeasuring } from '../held-out/for-judging.ts';
import { keyOf } from '../held-out/keys.ts';
import { randomFrom, seedOf, shuffled } from '../plant/random.ts';
import { type LabelledPair, type NamedPair, pairsOf } from './pairs.ts';
import type { Shared } from './read.ts';
import { isOfSet, type TextLine } from './read-text-set.ts';
import type { TextSet } from './text-set.ts';
import { setsFor, textSets } from './text-sets.ts';

/** Sound pairs of one register, in one direction. */
export interface Sample {
  readonly set: TextSet;
  readonly name: string;
  readonly pairs: readonly NamedPair[];
}

/** Pairs drawn from each set, enough to distinguish 0.5 % from 1 %. */
const sampleSize = 2000;

const { ntrex, newstest, commentary, parliament, flores, tatoeba, chat, documentation, rust, technical } = textSets;
const listed: readonly TextSet[] = [
  ntrex,
  newstest,
  commentary,
  parliament,
  flores,
  tatoeba,
  chat,
  documentation,
  rust,
  technical,
];

/**
 * A sample of each register, in the order of the report, without missing sets.
 *
 * @param strings messages of programs
 */
export async function samplesByRegister(shared: Shared, strings: readonly LabelledPair[]): Promise<readonly Sample[]> {
  const known = await trainedOn(shared);
  const samples = await Promise.all(
    listed.map(async (set) => {
      const pairs = (await pairsOf(shared, set, (line) => isMeasured(set, line))) ?? [];
      return sampled(set, set.use.includes('word model') ? pairs : pairs.filter((pair) => !known.has(keyOfPair(pair))));
    }),
  );
  return [...samples.flat(), ...sampled(textSets.programs, strings)];
}

/** Whether a line is right, of the register of the set, and kept out of the training of the reader. */
const isMeasured = (set: TextSet, line: TextLine): boolean =>
  !line.bad &&
  (set.words?.test(line.en) ?? true) &&
  isOfSet(set, line) &&
  (!set.use.includes('reader') || isForMeasuring(line.en));

/** One sample, or two if some pairs are translated from English and others from German. */
function sampled(set: TextSet, pairs: readonly LabelledPair[]): readonly Sample[] {
  return (['en', 'de'] as const).flatMap((from): readonly Sample[] => {
    const sound = pairs.filter(({ pair }) => pair.source.lang === from);
    if (sound.length === 0) return [];
    const name = from === 'en' ? set.name : `${set.name}, from German`;
    return [{ set, name, pairs: shuffled(randomFrom(seedOf(name)), sound).slice(0, sampleSize) }];
  });
}

/** The keys of all pairs that the word model is trained on: other sets may hold some of them too. */
async function trainedOn(shared: Shared): Promise<ReadonlySet<string>> {
  const sets = await Promise.all(setsFor('word model').map((set) => pairsOf(shared, set)));
  return new Set(sets.flatMap((pairs) => (pairs ?? []).map(keyOfPair)));
}

const keyOfPair = ({ pair: { source, target } }: NamedPair): string =>
  source.lang === 'en' ? keyOf(source.text + target.text) : keyOf(target.text + source.text);
