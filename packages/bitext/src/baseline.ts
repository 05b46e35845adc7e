import { z } from 'zod';

/** What was found in a pair of texts before: the same finding as often as it stood there. */
export const BaselineFinding = z
  .strictObject({
    /** The translation, from the folder of the baseline, with `/`. */
    path: z.string().min(1),
    rule: z.string().min(1),
    fingerprint: z.string().min(1),
    /** How often; a paragraph may stand twice in a text. */
    count: z.int().positive(),
    /** What it says, for people. */
    message: z.string(),
  })
  .readonly();
export type BaselineFinding = z.infer<typeof BaselineFinding>;

/** `gegenlesen-baseline.json`: the findings of the day on which a project began to check, so that only new ones count. */
export const Baseline = z
  .strictObject({ version: z.literal(1), findings: z.array(BaselineFinding).readonly() })
  .readonly();
export type Baseline = z.infer<typeof Baseline>;
