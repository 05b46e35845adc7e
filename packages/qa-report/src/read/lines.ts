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

/** The offsets at which the pages of a text begin, for `ReportSide.pages`: a form feed begins a page. */
export const pageStarts = (text: string): readonly number[] => [
  0,
  ...Array.from(text.matchAll(/\f/g), ({ index }) => index + 1),
];

/** The number of the page with an offset, from 1; undefined if the report does not know its pages. */
export const pageAt = ({ pages }: Pick<ReportSide, 'pages'>, offset: number): number | undefined =>
  pages && numberAt(pages, offset);

/** The line and column of an offset, or null if the report does not know its lines. */
export function lineAndColumn({ lines }: Pick<ReportSide, 'lines'>, offset: number): Position | null {
  if (lines === undefined) return null;
  const line = numberAt(lines, offset);
  return { line, column: offset - (lines[line - 1] ?? 0) + 1 };
}

/** The number, from 1, of the last start at or before an offset. */
function numberAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}
