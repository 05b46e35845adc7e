import { z } from 'zod';

/** A run of words that both versions of a sentence have, or one of them. */
export const WordChange = z.object({ text: z.string(), change: z.enum(['same', 'removed', 'added']) }).readonly();
export type WordChange = z.infer<typeof WordChange>;
