import { z } from 'zod';
import { isForJudging } from '../held-out/for-judging.ts';
import { keyOf } from '../held-out/keys.ts';
import { minimalPairs } from './minimal-pairs.ts';
import { readLines, type Shared } from './read.ts';
import { textSets } from './text-sets.ts';

const Line = z.object({
  register: z.string(),
  en: z.string(),
  de: z.array(z.string()),
  wrong: z.array(z.object({ de: z.string(), kind: z.string() })),
});

/** An English sentence with right German renderings, and wrong ones with one error of meaning each. */
export interface Contrast {
  readonly register: string;
  readonly english: string;
  readonly right: readonly string[];
  readonly wrong: readonly WrongRendering[];
}

interface WrongRendering {
  readonly german: string;
  readonly kind: string;
  /** The right rendering that it was made from: the one that it shares most of its beginning and end with. */
  readonly twin: number;
}

/** The minimal pairs whose sentence neither trains the reader nor fits a weight; null if the set is missing. */
export async function contrasts(shared: Shared): Promise<readonly Contrast[] | null> {
  const lines = await readLines(shared, textSets.contrast.path, Line);
  if (lines === null) return null;
  // Weights are fitted on our own minimal pairs; the two sets have a sentence or two in common.
  const fitted = new Set(minimalPairs().flatMap(({ sound }) => sound.map(({ source }) => keyOf(source.text))));
  return lines
    .filter(({ en }) => isForJudging(en) && !fitted.has(keyOf(en)))
    .map(({ register, en, de, wrong }) => ({
      register,
      english: en,
      right: de,
      wrong: wrong.map((each) => ({ german: each.de, kind: each.kind, twin: twinOf(each.de, de) })),
    }));
}

/** The place of the text that differs least from this one. */
export function twinOf(text: string, others: readonly string[]): number {
  const differing = others.map((other) => {
    const longest = Math.max(text.length, other.length);
    const start = shared(text, other);
    return longest - start - Math.min(shared(backwards(text), backwards(other)), longest - start);
  });
  return differing.indexOf(Math.min(...differing));
}

function shared(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

const backwards = (text: string): string => text.split('').reverse().join('');
