/** Some characters in one font. Lengths are in points; `y`, where the letters stand, counts downwards. */
export interface Run {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** A page as it is drawn, in the order of drawing. */
export interface DrawnPage {
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Runs next to each other: a line of one column, or of one cell. Its size and font are those of most of its letters. */
export interface Line extends Run {
  readonly fonts: ReadonlySet<string>;
}

/** A line at its place in the order of reading. */
export interface PlacedLine extends Line {
  /** The edges of its column. */
  readonly left: number;
  readonly right: number;
  /** Whether it is a cell of a table; the lines of a cell are divided by `\n`. */
  readonly isCell: boolean;
}

/** The middle of some numbers; 0 if there are none. */
export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((one, other) => one - other)[numbers.length >> 1] ?? 0;

/** The value with the greatest weight in all; undefined if there are none. */
export function commonest<Value>(weighted: Iterable<readonly [Value, number]>): Value | undefined {
  const weights = new Map<Value, number>();
  for (const [value, weight] of weighted) weights.set(value, (weights.get(value) ?? 0) + weight);
  let best: readonly [Value, number] | undefined;
  for (const one of weights) if (best === undefined || one[1] > best[1]) best = one;
  return best?.[0];
}
