import { z } from 'zod';

/** Segments that translate each other, as indices; an empty list means omitted or added. */
export const Bead = z
  .object({
    source: z.array(z.int().nonnegative()).readonly(),
    target: z.array(z.int().nonnegative()).readonly(),
    /** The probability that exactly this bead is right, 0 to 1. */
    confidence: z.number().min(0).max(1),
    /** The probability that its translation has a major or critical error, 0 to 1; absent before it is checked. */
    drift: z.number().min(0).max(1).exactOptional(),
  })
  .readonly();
export type Bead = z.infer<typeof Bead>;
