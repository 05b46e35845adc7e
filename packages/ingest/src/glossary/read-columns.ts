import { type Glossary, type GlossaryEntry, InputError } from '@gegenlesen/bitext';
import { columnNames } from '../tables/column-names.ts';
import { delimitedRows } from '../tables/delimited-rows.ts';
import type { Row as TableRow } from '../tables/table.ts';

type Column = 'en' | 'de' | 'source' | 'target' | 'forbidden' | 'note';

const { en, de, source, target, note } = columnNames;
const names: Readonly<Record<Column, RegExp>> = {
  en,
  de,
  source,
  target,
  forbidden: /^(?:forbidden|forbidden terms?|deprecated|avoid|not|verboten|unzulässig|vermeiden)$/,
  note,
};

const remedy = 'name the columns `en` and `de`, or `source` and `target`; `forbidden` and `note` may follow';

/** A glossary from a table with column names in its first row; `|` separates several terms in one cell. */
export function readColumns(text: string, path: string): Glossary {
  const [head, ...rows] = Array.from(delimitedRows(text, path), rowOf);
  if (head === undefined) return { languages: null, entries: [] };
  const columns = head.cells.map((cell) => columnOf(cell, path, head.line));
  const has = (column: Column): boolean => columns.includes(column);
  const isNamed = has('en') && has('de');
  if (!isNamed && (has('en') || has('de') || !has('target'))) {
    const missing = has('en') ? 'no German column' : has('de') ? 'no English column' : 'no German or English column';
    throw new InputError(path, `has ${missing}`, { place: `line ${head.line}`, remedy });
  }
  const [from, to]: readonly [Column, Column] = isNamed
    ? columns.indexOf('en') < columns.indexOf('de')
      ? ['en', 'de']
      : ['de', 'en']
    : ['source', 'target'];
  const languages = from === 'en' || from === 'de' ? { source: from, target: from === 'en' ? 'de' : 'en' } : null;
  return { languages, entries: rows.map((row) => entryOf(row, columns, from, to, path)) };
}

/** One row of a glossary, and the line it begins on, counted from 1. */
interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

const rowOf = ({ cells, number }: TableRow): Row => ({
  cells: cells.map((cell) => cell?.text.trim() ?? ''),
  line: number,
});

function columnOf(cell: string, path: string, line: number): Column {
  const name = cell.toLowerCase();
  const column = (Object.keys(names) as Column[]).find((each) => names[each].test(name));
  if (column !== undefined) return column;
  throw new InputError(path, `has the unknown column \`${cell}\``, { place: `line ${line}`, remedy });
}

function entryOf(
  { cells, line }: Row,
  columns: readonly Column[],
  from: Column,
  to: Column,
  path: string,
): GlossaryEntry {
  const termsIn = (column: Column): readonly string[] =>
    columns
      .flatMap((each, i) => (each === column ? (cells[i] ?? '').split('|') : []))
      .map((term) => term.trim())
      .filter((term) => term !== '');
  const [source, target, forbidden] = [termsIn(from), termsIn(to), termsIn('forbidden')];
  if (target.length === 0 && forbidden.length === 0) {
    throw new InputError(path, 'has no term for the translation', {
      place: `line ${line}`,
      remedy: 'add a required or forbidden term, or remove the line',
    });
  }
  const note = termsIn('note').join('; ');
  return {
    source: { terms: source, forbidden: [] },
    target: { terms: target, forbidden },
    note: note === '' ? null : note,
  };
}
