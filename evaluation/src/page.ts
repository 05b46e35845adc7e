import { readFile, writeFile } from 'node:fs/promises';
import { type Table, toMarkdown } from './table.ts';

const markers = { start: '<!-- evaluation:start -->', end: '<!-- evaluation:end -->' };

/** The whole evaluation as a page of docs. */
export const markdownPage = (tables: readonly Table[]): string =>
  ['# Evaluation', '', 'Written by `npm run eval`.', '', ...tables.map(toMarkdown)].join('\n');

/** Writes the tables between the markers of a file; a file that is absent or has none stays as it is. */
export async function withTables(path: string, tables: readonly Table[]): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });
  const start = text.indexOf(markers.start);
  const end = text.indexOf(markers.end);
  if (start < 0 || end < start) return;
  const brief = tables.filter(({ detail }) => detail !== true);
  const body = brief.map((table) => toMarkdown(table).replace(/^## /, '### ')).join('\n');
  await writeFile(path, `${text.slice(0, start + markers.start.length)}\n\n${body}\n${text.slice(end)}`);
}
