import { z } from 'zod';
import { Scores } from './document.ts';
import { FindingState } from './finding.ts';
import { plain } from './plain.ts';

/**
 * A decision on a finding. With the scope `words`, it applies to every finding of the rule on the same words,
 * everywhere.
 */
export const Decide = z
  .object({
    fingerprint: z.string().min(1).max(100),
    verdict: z.enum(['dismissed', 'confirmed', 'open']),
    /** Required to dismiss a finding. */
    reason: plain(10_000).nullable(),
    /** For other people, in addition to the reason. */
    note: plain(10_000).nullable(),
    scope: z.enum(['finding', 'words']).default('finding'),
  })
  .readonly();
export type Decide = z.infer<typeof Decide>;

/** The findings of this document whose state changed. When the answer arrives, the decision is saved. */
export const Decided = z.object({ changed: z.array(FindingState).readonly(), score: Scores }).readonly();
export type Decided = z.infer<typeof Decided>;

/** The content of a `decisions.jsonl`. */
export const Import = z.object({ decisions: z.string().max(20_000_000) }).readonly();
export type Import = z.infer<typeof Import>;

export const Imported = z.object({ taken: z.int().nonnegative() }).readonly();
export type Imported = z.infer<typeof Imported>;
