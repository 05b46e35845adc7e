import type { ReportSide } from '@gegenlesen/bitext';

/** Both counted from 1, columns in UTF-16 units; a byte order mark takes no column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The offsets at which the lines of a text begin, for `ReportSide.lines`. Lines end with LF, CR LF or CR, as in an editor. */
export const lineStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\r\n|\r|\n/g), (match) => match.index + match[0].length),
];

/** The line and column of an offset, or null if the report does not know its lines. */
export function lineAndColumn({ lines }: Pick<ReportSide, 'lines'>, offset: number): Position | null {
  if (lines === undefined) return null;
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lines[low] ?? 0) + 1 };
}
