import { InputError } from '@gegenlesen/bitext';

/** One row of a table, and the line it begins on, counted from 1. */
export interface Row {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The rows of a table in the format of RFC 4180: a quoted cell may contain separators, line ends and doubled quotation
 * marks. The separator is the most common of `,`, `;` and tab in the first line. Empty rows are left out.
 *
 * @throws InputError if a quotation mark is never closed
 */
export function rowsOf(text: string, path: string): readonly Row[] {
  const separator = separatorOf(/^\s*(.*)/.exec(text)?.[1] ?? '');
  const token = new RegExp(
    `("(?:[^"]|"")*"|[^"${separator}\r\n][^${separator}\r\n]*)|(${separator})|(\r\n?|\n)|"`,
    'gy',
  );
  const rows: Row[] = [];
  let cells = [''];
  let [line, begins] = [1, 1];
  const finish = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ cells, line: begins });
    cells = [''];
    begins = line;
  };
  for (const [found, cell, isSeparator, isEnd] of text.matchAll(token)) {
    if (cell !== undefined) {
      cells.push(`${cells.pop() ?? ''}${unquoted(cell)}`.trim());
      line += cell.startsWith('"') ? (cell.match(/\r\n?|\n/g)?.length ?? 0) : 0;
    } else if (isSeparator !== undefined) cells.push('');
    else if (isEnd !== undefined) {
      line += 1;
      finish();
    } else if (found === '"') {
      const remedy = 'close it, or double it if it belongs to the text';
      throw new InputError(path, 'has a quotation mark that is never closed', { place: `line ${line}`, remedy });
    }
  }
  finish();
  return rows;
}

const unquoted = (cell: string): string => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);

function separatorOf(line: string): string {
  const counted = ['\t', ';', ','].map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}
