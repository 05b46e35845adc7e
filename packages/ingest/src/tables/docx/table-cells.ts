import type { Span } from '@gegenlesen/bitext';
import { readXml } from '../../containers/xml.ts';

/** A cell of a table in a DOCX. */
export interface TableCell extends Span {
  /** The column of the grid that it begins in, from 0: cells may span several. */
  readonly column: number;
}

/** The tables of a part of a DOCX that are in no other table, as rows of cells in order (ECMA-376, part 1, 17.4). */
export function tablesIn(text: string, part: Span, path: string): readonly (readonly (readonly TableCell[])[])[] {
  const tables: TableCell[][][] = [];
  let depth = 0;
  let column = 0;
  let width = 1;
  readXml(text, part, path, {
    open: (name, attributes) => {
      if (name === 'w:tbl') {
        depth += 1;
        if (depth === 1) tables.push([]);
      } else if (depth !== 1) return;
      else if (name === 'w:tr') {
        tables.at(-1)?.push([]);
        column = 0;
      } else if (name === 'w:tc') width = 1;
      else if (name === 'w:gridSpan') width = Math.min(Math.max(1, Number(attributes['w:val'] ?? 1) || 1), 100);
    },
    close: (name, span) => {
      if (name === 'w:tbl') depth -= 1;
      if (name !== 'w:tc' || depth !== 1) return;
      tables
        .at(-1)
        ?.at(-1)
        ?.push({ ...span, column });
      column += width;
    },
    text: () => undefined,
  });
  return tables;
}
