import { z } from 'zod';
import { Mark } from './finding.ts';

/** A word of a sentence of which a reader does not find the same on the other side. */
export const DoubtedWord = z
  .object({
    ...Mark.unwrap().shape,
    /** The probability that it is wrong, added or not rendered, 0 to 1. */
    wrong: z.number().min(0).max(1),
    /** What it is compared with on the other side; null if nothing there. */
    counterpart: z.string().nullable(),
  })
  .readonly();
export type DoubtedWord = z.infer<typeof DoubtedWord>;

/** The doubted words of a bead, on both sides. */
export const BeadReading = z
  .object({ index: z.int().nonnegative(), words: z.array(DoubtedWord).readonly() })
  .readonly();
export type BeadReading = z.infer<typeof BeadReading>;
