import type { TextPair } from '../sets/text-pair.ts';
import { pairBlocks } from './blocks.ts';

/** Texts with more characters than this are split into sentences first. */
const long = 300;

/** Splits long pairs, and drops repeated ones, those with two equal sides and those of very different length. */
export function tidyPairs(pairs: readonly TextPair[], seen: Set<string>): readonly TextPair[] {
  return pairs.flatMap(shortened).filter(({ de, en }) => {
    const key = `${de}\0${en}`;
    if (seen.has(key) || de === en || !/\p{L}/u.test(de) || !/\p{L}/u.test(en) || isLopsided(de, en)) return false;
    seen.add(key);
    return true;
  });
}

const shortened = (pair: TextPair): readonly TextPair[] => {
  if (pair.de.length < long || pair.en.length < long) return [pair];
  return pairBlocks(sentencesOf(pair.de), sentencesOf(pair.en));
};

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?:;]["“”’)]?)\s+(?=["„“(]?\p{Lu})/u);

const isLopsided = (de: string, en: string): boolean => {
  const ratio = (de.length + 12) / (en.length + 12);
  return ratio < 0.4 || ratio > 2.6;
};
