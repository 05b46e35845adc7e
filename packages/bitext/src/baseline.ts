import { z } from 'zod';

/** A finding that a pair of texts had when the baseline was written. */
export const BaselineFinding = z
  .strictObject({
    /** The translation, relative to the folder of the baseline, with `/`. */
    path: z.string().min(1),
    rule: z.string().min(1),
    fingerprint: z.string().min(1),
    /** How often it occurred; a paragraph may occur twice in a text. */
    count: z.int().positive(),
    /** For human readers. */
    message: z.string(),
  })
  .readonly();
export type BaselineFinding = z.infer<typeof BaselineFinding>;

/** `gegenlesen-baseline.json`: the findings a project started out with, so that only new ones count. */
export const Baseline = z
  .strictObject({ version: z.literal(1), findings: z.array(BaselineFinding).readonly() })
  .readonly();
export type Baseline = z.infer<typeof Baseline>;
