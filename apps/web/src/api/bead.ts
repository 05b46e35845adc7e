import { SegmentKind } from '@gegenlesen/bitext';
import { z } from 'zod';
import { FindingState } from './finding.ts';

const Index = z.int().nonnegative();

/** A sentence as a reader sees it. */
export const Piece = z
  .object({
    segment: Index,
    kind: SegmentKind,
    /** Segments of one paragraph, item or cell share it. */
    block: Index,
    text: z.string(),
    /** As it came, before any edit. */
    machine: z.string(),
  })
  .readonly();
export type Piece = z.infer<typeof Piece>;

/** Sentences that translate each other. */
export const BeadView = z
  .object({
    index: Index,
    /** How many sentences stand against how many: `1-1`, `2-1`, `1-0`. */
    kind: z.string(),
    source: z.array(Piece).readonly(),
    target: z.array(Piece).readonly(),
    /** 0 to 1. */
    confidence: z.number(),
  })
  .readonly();
export type BeadView = z.infer<typeof BeadView>;

/** `to` is the first that is not asked for. */
export const BeadRange = z
  .object({
    from: z.coerce.number().int().nonnegative().default(0),
    to: z.coerce.number().int().positive().default(200),
  })
  .readonly();
export type BeadRange = z.infer<typeof BeadRange>;

/**
 * `split` cuts a bead so that `source` and `target` of its sentences stay in the first part; `join` puts it together with
 * the next; `move` gives the sentence of a side that lies at its edge to the bead before it or after it.
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
  .object({ revision: Index, beadCount: Index, findings: z.array(FindingState).readonly() })
  .readonly();
export type BeadChanged = z.infer<typeof BeadChanged>;
