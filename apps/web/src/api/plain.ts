import { z } from 'zod';

/**
 * Whether a database and a file can store a text: no control characters except tabs and line ends, and no lone
 * surrogates.
 */
export const isPlain = (text: string): boolean => !/\p{Cs}|(?![\t\n\r])\p{Cc}/u.test(text);

export const notPlain = 'holds characters that are not text';

/** A text of at most `most` characters that a database and a file can store. */
export const plain = (most: number) => z.string().max(most).refine(isPlain, { error: notPlain });
