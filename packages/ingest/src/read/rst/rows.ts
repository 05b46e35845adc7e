import type { Span } from '@gegenlesen/bitext';
import { everyLine } from '../lines.ts';

/** A line without the white space around it, and the column that it begins in. */
export interface Row extends Span {
  readonly column: number;
}

/** Some rows, by index. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const isBlank = ({ start, end }: Row): boolean => start >= end;

export function rowsOf(text: string): Row[] {
  return Array.from(everyLine(text), ({ start, end }) => {
    const line = text.slice(start, end);
    const from = start + line.length - line.trimStart().length;
    return {
      start: from,
      end: Math.max(from, start + line.trimEnd().length),
      column: columnsOf(text.slice(start, from)),
    };
  });
}

/** The width of white space, with tabs to every eighth column. */
function columnsOf(space: string): number {
  if (!space.includes('\t')) return space.length;
  let column = 0;
  for (const sign of space) column += sign === '\t' ? 8 - (column % 8) : 1;
  return column;
}

/** The index after the rows that are blank or indented beyond a column, without blank ones at the end. */
export function endOfIndented(rows: readonly Row[], from: number, to: number, column: number): number {
  let end = from;
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row === undefined) break;
    if (isBlank(row)) continue;
    if (row.column <= column) break;
    end = i + 1;
  }
  return end;
}

/** A row whose text begins later. */
export const cutRow = (row: Row, length: number, text: string): Row => {
  const rest = text.slice(row.start + length, row.end);
  const skipped = length + rest.length - rest.trimStart().length;
  const start = Math.min(row.start + skipped, row.end);
  return { start, end: row.end, column: row.column + skipped };
};

/** The index of the next blank row. */
export function endOfParagraph(rows: readonly Row[], from: number, to: number): number {
  let end = from;
  while (end < to && !isBlank(rows[end] ?? { start: 0, end: 0, column: 0 })) end += 1;
  return end;
}

/** The column of the row that begins furthest left. */
export function lowestColumn(rows: readonly Row[], from: number, to: number): number {
  let column = Number.POSITIVE_INFINITY;
  for (let i = from; i < to; i += 1) {
    const row = rows[i];
    if (row !== undefined && !isBlank(row)) column = Math.min(column, row.column);
  }
  return column;
}
