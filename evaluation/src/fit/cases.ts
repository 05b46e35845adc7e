import type { Pair } from '@gegenlesen/bitext';
import { isForFitting } from '../held-out/for-judging.ts';
import { isClean } from '../measure/mqm.ts';
import { plantedPairs } from '../measure/planted.ts';
import type { Kind } from '../plant/plant.ts';
import type { JudgedTranslation } from '../sets/judged.ts';
import { type NamedPair, reversed } from '../sets/pairs.ts';
import type { Use } from '../sets/text-set.ts';
import { textSets } from '../sets/text-sets.ts';
import { fittingPairs } from './fitting-pairs.ts';
import { isNotSound } from './not-sound.ts';

/** A pair to fit weights on. */
export interface Case {
  readonly pair: Pair;
  /** The sound pair that a faulty one was made from; null if the pair is sound. */
  readonly twin: Pair | null;
}

/** One pair in how many has a fault of meaning in translations as they are published. */
export const rarity = 20;

/** Faults of each kind planted into each set and side. */
const plantedEach = 40;
/** Sound pairs of each set. */
const soundEach = 3000;

/**
 * Sound pairs of several registers, and the same with planted faults, in both directions. The sound news are translations by
 * people in which no rater marked a major error. Neither the reader nor the lexicon is trained on any of them.
 *
 * @param kinds the kinds of faults to plant
 * @param judged translations judged by people
 */
export async function casesByRegister(
  use: Use,
  kinds: readonly Kind[],
  judged: readonly JudgedTranslation[],
): Promise<readonly Case[]> {
  const news = judged.filter((each) => each.isByPerson && isClean(each));
  const sets = await Promise.all(
    [textSets.documentation, textSets.tatoeba, textSets.rust, textSets.technical].map(async (set) =>
      (await fittingPairs(set, use)).filter(({ pair }) => isForFitting(englishOf(pair))),
    ),
  );
  return [news, ...sets].flatMap((pairs) => casesOf(pairs, kinds));
}

const englishOf = ({ source, target }: Pair): string => (source.lang === 'en' ? source.text : target.text);

function casesOf(pairs: readonly NamedPair[], kinds: readonly Kind[]): readonly Case[] {
  const sound = pairs.filter(({ pair }) => !isNotSound(pair)).slice(0, soundEach);
  const planted = [sound, sound.map(reversed)].flatMap((direction, turned) =>
    kinds.flatMap((kind) =>
      [...plantedPairs(kind, direction, turned === 0 ? 'target' : 'source')].slice(0, plantedEach).map((each) => ({
        pair: each.planted.pair,
        twin: each.pair,
      })),
    ),
  );
  return [...sound.map(({ pair }) => ({ pair, twin: null })), ...planted];
}
