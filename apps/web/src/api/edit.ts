import { z } from 'zod';
import { Drift } from './bead.ts';
import { Scores } from './document.ts';
import { FindingState } from './finding.ts';
import { plain } from './plain.ts';

const Index = z.int().nonnegative();
const Text = plain(100_000);

/** The translated sentences of one bead, while they are being edited. */
export const LiveCheck = z
  .object({
    bead: Index,
    texts: z
      .array(z.object({ segment: Index, text: Text }).readonly())
      .max(100)
      .readonly(),
  })
  .readonly();
export type LiveCheck = z.infer<typeof LiveCheck>;

/** What would be found in this bead; nothing is saved. Marks are offsets in the texts that were sent. */
export const LiveFindings = z
  .object({ findings: z.array(FindingState).readonly(), milliseconds: z.number() })
  .readonly();
export type LiveFindings = z.infer<typeof LiveFindings>;

/** The new text of a translated sentence, and the revision of the document that its editor saw. */
export const Edit = z.object({ segment: Index, text: Text, revision: Index }).readonly();
export type Edit = z.infer<typeof Edit>;

export const Edited = z
  .object({
    revision: Index,
    bead: Index.nullable(),
    drifts: z.array(Drift).readonly(),
    /** All findings of the document. */
    findings: z.array(FindingState).readonly(),
    score: Scores,
  })
  .readonly();
export type Edited = z.infer<typeof Edited>;

/** Somebody else has changed the same sentence in the meantime; nothing was saved. */
export const Conflict = z
  .object({
    theirs: z.string(),
    yours: z.string(),
    /** The sentence as its editor saw it at first. */
    base: z.string(),
    by: z.string(),
    /** Sent with the edit to overwrite the other change on purpose. */
    revision: Index,
  })
  .readonly();
export type Conflict = z.infer<typeof Conflict>;

/** What was undone; null if there is nothing to undo. */
export const Undone = z
  .object({ revision: Index, undone: z.enum(['edit', 'decision', 'beads']).nullable() })
  .readonly();
export type Undone = z.infer<typeof Undone>;

/** Something that somebody did to a document. */
export const HistoryEntry = z
  .object({
    id: Index,
    at: z.iso.datetime(),
    by: z.string(),
    kind: z.enum(['edit', 'decision', 'beads', 'undo', 'import', 'lost']),
    undone: z.boolean(),
    /** The sentence that was edited, null if it is gone from the file, and its text before and after. */
    segment: Index.nullable(),
    before: z.string().nullable(),
    after: z.string().nullable(),
    /** The finding of a decision; null for anything else. */
    rule: z.string().nullable(),
    verdict: z.enum(['dismissed', 'confirmed', 'open']).nullable(),
    reason: z.string().nullable(),
  })
  .readonly();
export type HistoryEntry = z.infer<typeof HistoryEntry>;
