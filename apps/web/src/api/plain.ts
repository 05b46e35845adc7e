import { z } from 'zod';

/** Whether a database and a file can hold a text: no control characters but tab and line ends, no half of a pair of UTF-16. */
export const isPlain = (text: string): boolean => !/\p{Cs}|(?![\t\n\r])\p{Cc}/u.test(text);

export const notPlain = 'holds characters that are no text';

/** Such a text. */
export const plain = (most: number) => z.string().max(most).refine(isPlain, { error: notPlain });
