import type { Segment } from '@gegenlesen/bitext';

/**
 * The cost of one bead, in nats: the lower, the likelier these segments translate each other; 0 is no evidence.
 * The bead holds `sourceCount` segments from `source[i]` and `targetCount` from `target[j]`; either count may be 0.
 */
export type BeadCost = (i: number, sourceCount: number, j: number, targetCount: number) => number;

/**
 * Looks at two texts once and returns the cost of each of their beads. Costs add up, so each should be close to the
 * negative logarithm of how much likelier its evidence is in a true bead than between unrelated segments.
 */
export type Cost = (source: readonly Segment[], target: readonly Segment[]) => BeadCost;
