import type { Row } from './rows.ts';

/** A line of `=` signs, each run over a column of a simple table. */
export const simpleBorder = /^=+(?: +=+)+$/;
export const gridBorder = /^\+(?:[-=]+\+)+$/;

/** A column of a simple table, by places in its lines. */
export interface Column {
  readonly from: number;
  readonly to: number;
}

export const columnsOfBorder = (border: string): Column[] =>
  Array.from(border.matchAll(/=+|-+/g), ({ 0: run, index }) => ({ from: index, to: index + run.length }));

/** The part of a row between two places of the table, which begins at a column of the text. */
function partOfRow(text: string, row: Row, table: number, { from, to }: Column): Row {
  const start = Math.min(Math.max(row.start, row.start + from - (row.column - table)), row.end);
  const end = Math.max(start, Math.min(row.start + to - (row.column - table), row.end));
  const part = text.slice(start, end);
  const begin = start + part.length - part.trimStart().length;
  return {
    start: Math.min(begin, end),
    end: Math.max(Math.min(begin, end), start + part.trimEnd().length),
    column: row.column + begin - row.start,
  };
}

/** The cells of a simple table: each with its rows. A line whose first column is empty continues the row above. */
export function simpleCells(text: string, rows: readonly Row[], columns: readonly Column[], table: number): Row[][] {
  const cells: Row[][] = [];
  let open: Row[][] = [];
  const finish = (): void => {
    cells.push(...open);
    open = [];
  };
  for (const row of rows) {
    const line = text.slice(row.start, row.end);
    if (/^[=-]+(?: +[=-]+)*$/.test(line)) {
      finish();
      continue;
    }
    const parts = columns.map((column, i) =>
      partOfRow(
        text,
        row,
        table,
        i === columns.length - 1 ? { ...column, to: Number.POSITIVE_INFINITY } : spanning(text, row, table, columns, i),
      ),
    );
    const first = parts[0];
    if (first !== undefined && first.start < first.end) finish();
    for (const [i, part] of parts.entries()) {
      open[i] ??= [];
      open[i].push(part);
    }
  }
  finish();
  return cells;
}

/** A text that runs over the gap between two columns belongs to the first of them. */
function spanning(text: string, row: Row, table: number, columns: readonly Column[], i: number): Column {
  const column = columns[i] ?? { from: 0, to: 0 };
  const next = columns[i + 1] ?? column;
  const gap = row.start + column.to - (row.column - table);
  const isEmpty = text.slice(Math.max(gap, row.start), row.start + next.from - (row.column - table)).trim() === '';
  return isEmpty ? column : { from: column.from, to: next.from };
}

/**
 * The cells of a grid table: each with its rows. A cell ends where a border is drawn under it, so that cells over several
 * columns or rows are found.
 */
export function gridCells(text: string, rows: readonly Row[]): Row[][] {
  const lines = rows.map(({ start, end }) => text.slice(start, end));
  const corners = [...new Set(lines.filter((line) => line.startsWith('+')).flatMap(cornersOf))].sort((a, b) => a - b);
  const cells: Row[][] = [];
  let open = new Map<number, Row[]>();
  for (const [i, row] of rows.entries()) {
    const line = lines[i] ?? '';
    const next = new Map<number, Row[]>();
    for (const { from, to } of stretchesOf(line, corners)) {
      if (/^[-=+]+$/.test(line.slice(from, to))) continue;
      const cell = open.get(from) ?? [];
      cell.push(partOfRow(text, row, row.column, { from, to }));
      next.set(from, cell);
    }
    for (const [from, cell] of open) if (next.get(from) !== cell) cells.push(cell);
    open = next;
  }
  return [...cells, ...open.values()];
}

const cornersOf = (line: string): number[] => Array.from(line.matchAll(/\+/g), ({ index }) => index);

/** The stretches of a line between the signs that bound cells. */
function stretchesOf(line: string, corners: readonly number[]): Column[] {
  const bounds = corners.filter((corner) => /[|+]/.test(line[corner] ?? ''));
  return bounds.slice(1).map((to, i) => ({ from: (bounds[i] ?? 0) + 1, to }));
}
