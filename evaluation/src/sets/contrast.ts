import { z } from 'zod';
import { readLines, type Shared } from './read.ts';

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

/** The minimal pairs of `labels/contrast.jsonl`; null if they are missing. */
export async function contrasts(shared: Shared): Promise<readonly Contrast[] | null> {
  const lines = await readLines(shared, 'labels/contrast.jsonl', Line);
  return (
    lines?.map(({ register, en, de, wrong }) => ({
      register,
      english: en,
      right: de,
      wrong: wrong.map((each) => ({ german: each.de, kind: each.kind, twin: twinOf(each.de, de) })),
    })) ?? null
  );
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
