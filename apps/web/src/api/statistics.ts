import { z } from 'zod';

const Count = z.int().nonnegative();

export const RuleStatistics = z
  .object({
    rule: z.string(),
    /** Findings that were confirmed, or corrected without a decision. */
    confirmed: Count,
    dismissed: Count,
    /** The share of confirmed findings, 0 to 1; null if nothing is decided. */
    precision: z.number().nullable(),
  })
  .readonly();
export type RuleStatistics = z.infer<typeof RuleStatistics>;

/** What people decided and changed, over all documents. */
export const Statistics = z
  .object({
    rules: z.array(RuleStatistics).readonly(),
    /** Edits by the rule of the findings that they settled; null if they settled none. */
    edits: z.array(z.object({ rule: z.string().nullable(), count: Count }).readonly()).readonly(),
    /** By day in UTC, such as `2026-11-24`, in order; days without work are left out. */
    days: z.array(z.object({ day: z.string(), decisions: Count, edits: Count }).readonly()).readonly(),
  })
  .readonly();
export type Statistics = z.infer<typeof Statistics>;
