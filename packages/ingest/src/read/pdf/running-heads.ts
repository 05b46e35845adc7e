import type { Line } from './page.ts';
import { rowsOf } from './table-rows.ts';

/** How many rows from the top and the bottom of a page may be a running head. */
const deepest = 3;

interface EdgeRow {
  readonly page: number;
  readonly lines: readonly Line[];
  /** Its height on the page, roughly. */
  readonly height: number;
  /** Its text, without the numbers that count pages and chapters. */
  readonly pattern: string;
}

/**
 * Running heads, running feet and page numbers: rows at the edge of a page that are repeated at the same height on others,
 * with another number.
 */
export function runningHeads(pages: readonly (readonly Line[])[]): ReadonlySet<Line> {
  const rows = pages.map(rowsOf);
  const found = new Set<Line>();
  for (const edge of ['top', 'bottom'] as const) {
    let inner = pages.map((_, page) => page);
    for (let depth = 0; depth < deepest; depth += 1) {
      const atEdge = inner.flatMap((page) => edgeRow(rows[page] ?? [], edge === 'top' ? depth : -1 - depth, page));
      const heads = repeated(atEdge, pages.length < 4 ? 2 : 3);
      for (const { lines } of heads) for (const line of lines) found.add(line);
      // What is further in can only be a running head if all outside of it is.
      inner = heads.map(({ page }) => page);
    }
  }
  return found;
}

/** A row at the edge of a page; none if it is the only one, and no page number. */
function edgeRow(rows: readonly (readonly Line[])[], at: number, page: number): readonly EdgeRow[] {
  const lines = rows.at(at);
  const [first] = lines ?? [];
  if (lines === undefined || first === undefined) return [];
  const pattern = patternOf(lines);
  return rows.length > 1 || pattern === '#' ? [{ page, lines, height: Math.round(first.y / 3), pattern }] : [];
}

const pageNumber = /^(?:\d{1,4}|[ivxlc]{1,6})$/i;

const patternOf = (row: readonly Line[]): string =>
  row
    .map(({ text }) => (pageNumber.test(text) ? '#' : text.toLowerCase().replace(/\d+(?:\.\d+)*/g, '#')))
    .toSorted()
    .join(' ');

/** The rows that are on enough pages at the same height; one with a page number need not be the same on all of them. */
function repeated(rows: readonly EdgeRow[], least: number): readonly EdgeRow[] {
  const times = new Map<string, number>();
  const keysOf = ({ height, lines, pattern }: EdgeRow, shift: number): readonly string[] => [
    `${height + shift} ${pattern}`,
    ...(lines.length > 1 && lines.some(({ text }) => pageNumber.test(text)) ? [`${height + shift}`] : []),
  ];
  for (const row of rows) for (const key of keysOf(row, 0)) times.set(key, (times.get(key) ?? 0) + 1);
  const isRepeated = (row: EdgeRow): boolean => {
    const around = [-1, 0, 1].map((shift) => keysOf(row, shift).map((key) => times.get(key) ?? 0));
    return keysOf(row, 0).some((_, i) => around.reduce((sum, counts) => sum + (counts[i] ?? 0), 0) >= least);
  };
  return rows.filter(isRepeated);
}
