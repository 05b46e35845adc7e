import { readFile, writeFile } from 'node:fs/promises';
import { markdownRow, type Table, toMarkdown } from './tables/table.ts';

const markers = { start: '<!-- evaluation:start -->', end: '<!-- evaluation:end -->' };

/** The whole evaluation as a page of docs. */
export const markdownPage = (tables: readonly Table[]): string =>
  ['# Evaluation', '', 'Written by `npm run eval`.', '', ...tables.map(toMarkdown)].join('\n');

/**
 * Writes the rows for the front page between the markers of a file, as one table.
 *
 * @throws Error if the markers are missing
 */
export async function writeBrief(path: string, tables: readonly Table[]): Promise<void> {
  const text = await readFile(path, 'utf8');
  const [start, end] = [text.indexOf(markers.start), text.indexOf(markers.end)];
  if (start < 0 || end < start) throw new Error(`${path} has no ${markers.start} … ${markers.end} to write between`);
  await writeFile(
    path,
    `${text.slice(0, start + markers.start.length)}\n\n${briefTable(tables)}\n\n${text.slice(end)}`,
  );
}

/** The rows for newcomers, from all tables. */
const briefTable = (tables: readonly Table[]): string =>
  [
    markdownRow(['', 'measured on', 'result']),
    markdownRow(['---', '---', '---']),
    ...tables.flatMap(({ brief = [] }) => brief).map(({ what, on, result }) => markdownRow([what, on, result])),
  ].join('\n');
