import { InputError, type Prose } from '@gegenlesen/bitext';
import type { ReadUnits } from '../../bilingual/unit.ts';
import type { Block } from '../../block.ts';
import { partSpans } from '../../containers/parts.ts';
import type { Part } from '../../prose.ts';
import { readDocx } from '../../read/docx/read-docx.ts';
import type { Cell, Row } from '../table.ts';
import { unitsOfRows } from '../units-of-rows.ts';
import { type TableCell, tablesIn } from './table-cells.ts';

/**
 * The rows of the tables in a DOCX as units, as translators get them for review. Tables without two languages, such as
 * the one with the facts of a project, and the text around the tables are left out.
 *
 * @param text the XML of the parts, joined as in `containers/parts.ts`
 */
export const docxTableUnits: ReadUnits = async function* (text, path, options = {}) {
  const [main = { start: 0, end: 0 }] = partSpans(text);
  const blocks = readDocx(text, path).blocks.filter(({ prose }) => startOf(prose) < main.end);
  const tables = rowsOf(
    tablesIn(text, main, path),
    blocks.toSorted((one, other) => startOf(one.prose) - startOf(other.prose)),
  );
  let found = 0;
  let unclear: InputError | null = null;
  for (const rows of tables) {
    try {
      for await (const unit of unitsOfRows(rows, path, options, tables.length === 1 ? 'last' : 'never')) {
        found += 1;
        yield unit;
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      unclear ??= error;
    }
  }
  if (found > 0) return;
  throw (
    unclear ??
    new InputError(path, 'has no table with two languages', {
      remedy: 'name its original or its translation as well: `gegenlesen check ORIGINAL TRANSLATION`',
    })
  );
};

const startOf = ({ pieces }: Prose): number => pieces[0]?.start ?? 0;

/** The texts of the tables, row by row; rows are numbered through. @param blocks by their places */
function rowsOf(
  tables: readonly (readonly (readonly TableCell[])[])[],
  blocks: readonly Block[],
): readonly (readonly Row[])[] {
  let next = 0;
  let number = 0;
  return tables.map((rows) =>
    rows.map((cells): Row => {
      const row: (Cell | undefined)[] = [];
      for (const { start, end, column } of cells) {
        const own: Block[] = [];
        for (let block = blocks[next]; block !== undefined && startOf(block.prose) < end; block = blocks[next]) {
          if (startOf(block.prose) >= start) own.push(block);
          next += 1;
        }
        row[column] = cellOf(own);
      }
      number += 1;
      return { cells: Array.from(row), number, place: `row ${number} of the tables` };
    }),
  );
}

/** The paragraphs of a cell, with line breaks between them. */
function cellOf(blocks: readonly Block[]): Cell {
  const parts: Part[] = [];
  for (const { prose } of blocks) {
    const before = parts.at(-1);
    if (before !== undefined) parts.push({ text: '\n', start: before.end, end: startOf(prose) });
    parts.push(...partsOf(prose));
  }
  return { text: parts.map(({ text }) => text).join(''), parts };
}

const partsOf = ({ text, pieces }: Prose): readonly Part[] =>
  pieces.map(({ at, start, end }, i) => ({ text: text.slice(at, pieces[i + 1]?.at ?? text.length), start, end }));
