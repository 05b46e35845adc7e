import type { Segment } from '@gegenlesen/bitext';

/**
 * What one bead costs, in nats: the lower, the likelier it is that these segments translate each other; 0 says nothing.
 * The bead holds `sourceCount` segments from `source[i]` and `targetCount` from `target[j]`; either count may be 0.
 */
export type BeadCost = (i: number, sourceCount: number, j: number, targetCount: number) => number;

/**
 * Looks at two texts once and returns what each bead of theirs costs. The costs of a list add up, so each should be
 * near minus the logarithm of how much likelier its evidence is in a true bead than between unrelated segments.
 * A lexicon comes in as one more of these.
 */
export type Cost = (source: readonly Segment[], target: readonly Segment[]) => BeadCost;
