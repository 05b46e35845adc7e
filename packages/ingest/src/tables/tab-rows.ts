import type { Cell, Row } from './table.ts';

/** The rows of text/tab-separated-values, which has no quoting. Empty lines are left out. */
export function* tabRows(text: string): Generator<Row> {
  let start = 0;
  let number = 0;
  while (start < text.length) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    number += 1;
    const row = tabRow(text.slice(start, end), number, start);
    if (row !== null) yield row;
    start = end + 1;
  }
}

/**
 * One line as a row; null if it is blank.
 *
 * @param start the offset of the line in the file
 */
export function tabRow(line: string, number: number, start = 0): Row | null {
  if (line.trim() === '') return null;
  let at = start;
  const cells = line
    .replace(/\r$/, '')
    .split('\t')
    .map((text): Cell => {
      const cell = { text, parts: text === '' ? [] : [{ text, start: at, end: at + text.length }] };
      at += text.length + 1;
      return cell;
    });
  return { cells, number, place: `line ${number}` };
}
