import { z } from 'zod';
import { Scores } from './document.ts';
import { FindingState } from './finding.ts';
import { plain } from './plain.ts';

/** What a person decides on a finding. `words` holds for every finding of the rule at the same words, everywhere. */
export const Decide = z
  .object({
    fingerprint: z.string().min(1).max(100),
    verdict: z.enum(['dismissed', 'confirmed', 'open']),
    /** A finding is not dismissed without. */
    reason: plain(10_000).nullable(),
    /** Beside the reason, for others. */
    note: plain(10_000).nullable(),
    scope: z.enum(['finding', 'words']).default('finding'),
  })
  .readonly();
export type Decide = z.infer<typeof Decide>;

/** The findings of this document that stand otherwise now. It is saved when this is answered. */
export const Decided = z.object({ changed: z.array(FindingState).readonly(), score: Scores }).readonly();
export type Decided = z.infer<typeof Decided>;

/** The text of a `decisions.jsonl`. */
export const Import = z.object({ decisions: z.string().max(20_000_000) }).readonly();
export type Import = z.infer<typeof Import>;

export const Imported = z.object({ taken: z.int().nonnegative() }).readonly();
export type Imported = z.infer<typeof Imported>;
