import { z } from 'zod';

/** The messages of findings in one language. */
export const Phrasebook = z
  .object({
    /** Between the last two of several terms. */
    or: z.string(),
    /** Wraps a message, `{message}`, if the two sentences may not belong together. */
    doubtful: z.string(),
    /** By the id in `says`, in the notation of `Message`. */
    sentences: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();
export type Phrasebook = z.infer<typeof Phrasebook>;
