import type { Line } from './page.ts';
import { rowsOf } from './table-rows.ts';

/** Dots that lead to a page number. */
const leader = /(?:\s?[.․·]){5,}|…{3,}/u;
const pageNumber = /(?:^|\s)(?:\d{1,4}|[ivxlc]{1,6})$/i;

/** The lines of a table of contents: rows with leaders and, next to several of them, all that end with a page number. */
export function contentsOf(lines: readonly Line[]): ReadonlySet<Line> {
  const rows = rowsOf(lines);
  const led = rows.filter(
    (row) => row.some(({ text }) => leader.test(text)) && pageNumber.test(row.at(-1)?.text ?? ''),
  );
  const isContents = led.length >= 3;
  return new Set(
    isContents ? rows.filter((row) => led.includes(row) || pageNumber.test(row.at(-1)?.text ?? '')).flat() : led.flat(),
  );
}
