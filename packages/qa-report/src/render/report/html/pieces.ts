import type { Mark } from '../../../read/reading.ts';

/** A stretch of text with the same marks throughout; an empty one is an empty mark. */
export interface Piece {
  readonly text: string;
  /** The numbers of the findings that mark it, the worst first. */
  readonly numbers: readonly number[];
}

/** Cuts a text at the ends of all marks, so that overlapping marks need no overlapping tags. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const cuts = [...new Set([0, ...marks.flatMap(({ start, end }) => [start, end]), text.length])].sort((a, b) => a - b);
  return cuts.flatMap((start, i): Piece[] => {
    const end = cuts[i + 1] ?? start;
    const empty = marks.filter((mark) => mark.start === mark.end && mark.start === start);
    const over = marks.filter((mark) => mark.start <= start && end <= mark.end && start < end);
    return [
      ...(empty.length > 0 ? [{ text: '', numbers: empty.map(({ number }) => number) }] : []),
      ...(start < end ? [{ text: text.slice(start, end), numbers: over.map(({ number }) => number) }] : []),
    ];
  });
}
