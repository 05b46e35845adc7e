/** How many segments a bead takes from each side. */
export interface Shape {
  readonly source: number;
  readonly target: number;
  /** The cost of the shape itself, in nats: the rarer, the higher. Only differences per segment matter. */
  readonly cost: number;
}

/**
 * The shapes a bead can have: those of Gale and Church (1993), and two for a sentence that became three. Their costs
 * were fitted to the likelihood of gold beads, together with the weights of the standard costs; those for three to one
 * are set by hand.
 */
export const shapes: readonly Shape[] = [
  { source: 1, target: 1, cost: 0.15 },
  { source: 1, target: 0, cost: 2.1 },
  { source: 0, target: 1, cost: 2.1 },
  { source: 2, target: 1, cost: 2.35 },
  { source: 1, target: 2, cost: 2.35 },
  { source: 2, target: 2, cost: 3.6 },
  { source: 3, target: 1, cost: 6 },
  { source: 1, target: 3, cost: 6 },
];

/** The most segments a bead can take from one side. */
export const longestRun = 3;
