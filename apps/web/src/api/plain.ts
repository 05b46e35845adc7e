import { z } from 'zod';

/** Text that a database and a file can hold: no control characters but tab and line ends, no half of a pair of UTF-16. */
export const plain = (most: number) =>
  z
    .string()
    .max(most)
    .refine((text) => !/\p{Cs}|(?![\t\n\r])\p{Cc}/u.test(text), { error: 'holds characters that are no text' });
