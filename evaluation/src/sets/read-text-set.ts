import { z } from 'zod';
import { readLines, type Shared } from './read.ts';
import type { TextPair } from './text-pair.ts';
import type { TextSet } from './text-set.ts';

const labels = z.enum(['OK', 'BAD', 'NOT', 'ERR']);

/** A line of a set. */
export interface TextLine extends TextPair {
  /** The language of the original, if the set names it. */
  readonly original: 'en' | 'de' | null;
  /** Whether people found a critical error in it, or put one there. */
  readonly bad: boolean;
}

/** All lines of a set, in the order of the file; null if it is missing. */
export async function readTextSet(shared: Shared, set: TextSet): Promise<readonly TextLine[] | null> {
  if (set.path === null) return null;
  const [en, de] = set.fields;
  const Line = z
    .object({ label: labels.optional(), src: z.enum(['en', 'de']).nullish() })
    .catchall(z.unknown())
    .transform((line, context): TextLine => {
      const [english, german] = [line[en], line[de]];
      if (typeof english === 'string' && typeof german === 'string') {
        const bad = line.label === 'BAD' || line.label === 'ERR';
        return { en: plainText(english), de: plainText(german), original: line.src ?? null, bad };
      }
      context.addIssue(`${en} or ${de} is no text`);
      return z.NEVER;
    });
  return readLines(shared, set.path, Line);
}

/** Whether a line belongs to a set that is only a part of its file. */
export const isOfSet = ({ ofKnownOriginal = false }: TextSet, { original }: Pick<TextLine, 'original'>): boolean =>
  !ofKnownOriginal || original !== null;

/** Some corpora contain HTML entities and separated hyphens from their preparation for translation. */
const plainText = (text: string): string =>
  text
    .replace(/ ?&apos;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, '&')
    .replace(/ @-@ /gu, '-');
