import { InputError, type Span } from '@gegenlesen/bitext';
import { type Attributes, readXml } from '../../containers/xml.ts';
import type { Part } from '../../prose.ts';
import type { Cell, Row } from '../table.ts';
import { cellParts } from './cell-text.ts';
import { localName } from './local-name.ts';

/** A cell as it is written: a text of its own, or the number of a shared one. */
interface SheetCell {
  readonly column: number;
  readonly span: Span;
  /** The number of its string among the shared ones; null if it has its own. */
  readonly shared: number | null;
  readonly parts: readonly Part[];
}

export interface SheetRow {
  readonly number: number;
  readonly cells: readonly SheetCell[];
}

/** The limit of Excel. */
const mostColumns = 16_384;

/** The rows of a sheet. Of a formula, the last result is read. */
export function sheetRows(text: string, part: Span, path: string): readonly SheetRow[] {
  const rows: { number: number; cells: SheetCell[] }[] = [];
  const names: string[] = [];
  let cell: Attributes = {};
  let value = '';
  let parts: Part[] = [];
  const close = (span: Span): void => {
    const row = rows.at(-1);
    const column = columnOf(cell.r) ?? (row?.cells.at(-1)?.column ?? -1) + 1;
    if (column >= mostColumns)
      throw new InputError(path, `has a cell called \`${cell.r}\``, { remedy: 'save it again' });
    const isShared = cell.t === 's';
    const own = cell.t === 'inlineStr' ? parts : cell.t === 'e' || value === '' ? [] : [{ text: value, ...span }];
    row?.cells.push({ column, span, shared: isShared ? Number(value) : null, parts: isShared ? [] : own });
  };
  readXml(text, part, path, {
    open: (name, attributes) => {
      names.push(localName(name));
      if (names.at(-1) === 'row')
        rows.push({ number: Number(attributes.r ?? (rows.at(-1)?.number ?? 0) + 1), cells: [] });
      if (names.at(-1) === 'c') [cell, value, parts] = [attributes, '', []];
    },
    close: (_, span) => {
      if (names.pop() === 'c') close(span);
    },
    text: (found, span) => {
      if (names.at(-1) === 'v') value += found;
      else if (names.at(-1) === 't' && names.includes('is') && !names.includes('rPh')) {
        parts.push(...cellParts(found, text, span));
      }
    },
  });
  return rows;
}

/** `B7` is in column 1. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,4}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((index, letter) => 26 * index + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * A row with the texts of its cells. A shared string that other cells use as well stands for its cell as a whole: it cannot
 * change without them.
 */
export function rowOf(
  { number, cells }: SheetRow,
  strings: readonly (readonly Part[])[],
  uses: ReadonlyMap<number, number>,
  place: string,
): Row {
  const row: (Cell | undefined)[] = [];
  for (const { column, shared, span, parts: own } of cells) {
    const parts = shared === null ? own : (strings[shared] ?? []);
    const text = parts.map((part) => part.text).join('');
    const isAlone = shared === null || (uses.get(shared) ?? 0) < 2;
    row[column] = { text, parts: isAlone || text === '' ? parts : [{ text, ...span }] };
  }
  return { cells: Array.from(row), number, place };
}
