import { z } from 'zod';

/** A run of words that is in both versions of a sentence, or only in one. */
export const WordChange = z.object({ text: z.string(), change: z.enum(['same', 'removed', 'added']) }).readonly();
export type WordChange = z.infer<typeof WordChange>;
