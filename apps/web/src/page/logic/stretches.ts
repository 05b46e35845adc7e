/** What a finding marks in a text; an empty mark is a place where something is missing. */
export interface Mark {
  readonly finding: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of text with the same marks throughout; an empty one is an empty mark. */
export interface Stretch {
  readonly text: string;
  readonly start: number;
  /** The findings that mark it, in the order of their marks. */
  readonly findings: readonly string[];
}

/** Cuts the text at the ends of all marks, so that overlapping marks need no overlapping elements. */
export function stretchesOf(text: string, marks: readonly Mark[]): readonly Stretch[] {
  const inside = marks.filter(({ start, end }) => start >= 0 && start <= end && end <= text.length);
  const cuts = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  return cuts.flatMap((start, i) => {
    const end = cuts[i + 1] ?? start;
    const empty = inside.filter((mark) => mark.start === start && mark.end === start);
    const over = inside.filter((mark) => mark.start <= start && end <= mark.end && start < end);
    return [
      ...(empty.length > 0 ? [stretch('', start, empty)] : []),
      ...(start < end ? [stretch(text.slice(start, end), start, over)] : []),
    ];
  });
}

const stretch = (text: string, start: number, marks: readonly Mark[]): Stretch => ({
  text,
  start,
  findings: marks.map(({ finding }) => finding),
});
