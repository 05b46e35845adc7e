/** How many segments a bead takes from either side. */
export interface Shape {
  readonly source: number;
  readonly target: number;
  /** How often it occurs, before anything is known of the segments. */
  readonly prior: number;
}

/**
 * The shapes a bead can have. Gale and Church (1993) know the first six; the last two are for a sentence that became
 * a list.
 */
export const shapes: readonly Shape[] = [
  { source: 1, target: 1, prior: 0.75 },
  { source: 1, target: 0, prior: 0.05 },
  { source: 0, target: 1, prior: 0.05 },
  { source: 2, target: 1, prior: 0.06 },
  { source: 1, target: 2, prior: 0.06 },
  { source: 2, target: 2, prior: 0.02 },
  { source: 3, target: 1, prior: 0.005 },
  { source: 1, target: 3, prior: 0.005 },
];

/** The most segments that a bead takes from one side. */
export const longestRun = 3;
