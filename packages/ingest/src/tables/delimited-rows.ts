import { InputError } from '@gegenlesen/bitext';
import { escapedParts } from '../catalogues/escaped-parts.ts';
import type { Cell, Row } from './table.ts';

/** Excel names the separator in a first line of its own: `sep=;`. */
const named = /^sep=(.)\r?\n/;

/** The separator of a table: the most common of `,`, `;` and tab in its first line. */
export function separatorOf(text: string): string {
  const own = named.exec(text)?.[1];
  if (own !== undefined) return own;
  const line = (/^\s*(.*)/.exec(text)?.[1] ?? '').replace(/"[^"]*"/g, '');
  const counted = ['\t', ';', ','].map((mark) => ({ mark, count: line.split(mark).length }));
  return counted.reduce((best, each) => (each.count > best.count ? each : best)).mark;
}

/**
 * The rows of a table in the format of RFC 4180: a quoted cell may contain separators, line ends and doubled quotation
 * marks. Empty lines are left out.
 *
 * @throws InputError with the line if a quotation mark is never closed
 */
export function* delimitedRows(text: string, path: string): Generator<Row> {
  const separator = separatorOf(text);
  const stop = new RegExp(`[${separator === '\\' ? '\\\\' : separator}\r\n]`, 'g');
  let at = named.exec(text)?.[0].length ?? 0;
  let line = at === 0 ? 1 : 2;
  while (at < text.length) {
    const begins = line;
    const cells: Cell[] = [];
    let problem: string | undefined;
    for (;;) {
      if (text[at] === '"') {
        const end = closingMark(text, at);
        if (end < 0) throw neverClosed(path, line);
        cells.push(cellOf(escapedParts(text, { start: at + 1, end }, /""/g, () => '"')));
        line += lineEnds(text, at, end);
        const next = indexOf(stop, text, end + 1);
        if (next > end + 1) problem = 'has text behind a closing quotation mark';
        at = next;
      } else {
        const end = indexOf(stop, text, at);
        cells.push(cellOf(end === at ? [] : [{ text: text.slice(at, end), start: at, end }]));
        at = end;
      }
      if (text[at] !== separator || at >= text.length) break;
      at += 1;
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (cells.every((cell) => cell.text === '')) continue;
    yield { cells, number: begins, place: `line ${begins}`, ...(problem === undefined ? {} : { problem, remedy }) };
  }
}

const remedy = 'double the quotation marks that belong to the text';

const cellOf = (parts: Cell['parts']): Cell => ({ text: parts.map(({ text }) => text).join(''), parts });

/** The mark that closes the one at an offset; -1 if there is none. */
function closingMark(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

const lineEnds = (text: string, start: number, end: number): number =>
  text.slice(start, end).match(/\r\n?|\n/g)?.length ?? 0;

const neverClosed = (path: string, line: number): InputError =>
  new InputError(path, 'has a quotation mark that is never closed', {
    place: `line ${line}`,
    remedy: 'close it, or double it if it belongs to the text',
  });
