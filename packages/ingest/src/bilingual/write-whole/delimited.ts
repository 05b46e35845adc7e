import { headOf, rowOf } from './table-rows.ts';
import { unitByUnit, type WholeWriter } from './whole-writer.ts';

/** RFC 4180. A text that looks like a formula stays what it is: other programs than spreadsheets read it, too. */
export const csvWholeWriter: WholeWriter = {
  title: 'CSV',
  keeps: ['notes', 'states', 'locks', 'length limits', 'confidence'],
  takes: () => true,
  write: unitByUnit({
    head: (facts) => csvRow(headOf(facts)),
    unit: (unit, _, { columns }) => csvRow(rowOf(unit, columns)),
  }),
};

const csvRow = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

export const csvCell = (text: string): string =>
  /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const breaks = /[\t\r\n]+/g;

/** The three columns that `check --pairs` reads. Tabs and line breaks become blanks, as TSV has no quoting. */
export const tsvWholeWriter: WholeWriter = {
  title: 'TSV',
  keeps: [],
  takes: () => true,
  replaces: { pattern: breaks, name: 'tabs and line breaks' },
  write: unitByUnit({
    head: () => 'id\tsource\ttarget\n',
    unit: (unit) =>
      `${rowOf(unit, [])
        .map((text) => text.replace(breaks, ' '))
        .join('\t')}\n`,
  }),
};
