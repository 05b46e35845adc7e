import { z } from 'zod';

/** How one language says what findings say. */
export const Phrasebook = z
  .object({
    /** Between the last two of several terms. */
    or: z.string(),
    /** Put around a message where the two sentences may not belong together: `{message}`. */
    doubtful: z.string(),
    /** By the id of what is said; in the notation of `Message`. */
    sentences: z.record(z.string(), z.string()).readonly(),
  })
  .readonly();
export type Phrasebook = z.infer<typeof Phrasebook>;
