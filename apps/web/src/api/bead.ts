import { Limits, SegmentKind } from '@gegenlesen/bitext';
import { z } from 'zod';
import { FindingState } from './finding.ts';

const Index = z.int().nonnegative();

/**
 * The probability that a translation has a major or critical error, 0 to 1; null if it was checked by a version that
 * did not say.
 */
export const Drift = z.number().min(0).max(1).nullable();

/** A sentence as a reader sees it. */
export const Piece = z
  .object({
    segment: Index,
    kind: SegmentKind,
    /** The same for all segments of one paragraph, item or cell. */
    block: Index,
    text: z.string(),
    /** Its text before any edit. */
    machine: z.string(),
    /** Of a string of a program: its name in the catalogue. */
    key: z.string().exactOptional(),
    /** What the file says to the translator. */
    note: z.string().exactOptional(),
    limits: Limits.exactOptional(),
  })
  .readonly();
export type Piece = z.infer<typeof Piece>;

/** Sentences that translate each other. */
export const BeadView = z
  .object({
    index: Index,
    /** The numbers of sentences on both sides: `1-1`, `2-1`, `1-0`. */
    kind: z.string(),
    source: z.array(Piece).readonly(),
    target: z.array(Piece).readonly(),
    /** 0 to 1. */
    confidence: z.number(),
    drift: Drift,
  })
  .readonly();
export type BeadView = z.infer<typeof BeadView>;

/** The beads `from` up to, but not including, `to`. */
export const BeadRange = z
  .object({
    from: z.coerce.number().int().nonnegative().default(0),
    to: z.coerce.number().int().positive().default(200),
  })
  .readonly();
export type BeadRange = z.infer<typeof BeadRange>;

/**
 * `split` cuts a bead in two, the first of which keeps `source` and `target` of its sentences; `join` merges it with the next
 * bead; `move` gives its first or last sentence on one side to the bead before or after it.
 */
export const BeadChange = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('split'), bead: Index, source: Index, target: Index, revision: Index }),
    z.object({ kind: z.literal('join'), bead: Index, revision: Index }),
    z.object({
      kind: z.literal('move'),
      bead: Index,
      side: z.enum(['source', 'target']),
      to: z.enum(['before', 'after']),
      revision: Index,
    }),
  ])
  .readonly();
export type BeadChange = z.infer<typeof BeadChange>;

export const BeadChanged = z
  .object({
    revision: Index,
    beadCount: Index,
    drifts: z.array(Drift).readonly(),
    findings: z.array(FindingState).readonly(),
  })
  .readonly();
export type BeadChanged = z.infer<typeof BeadChanged>;
