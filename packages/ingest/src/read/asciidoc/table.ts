import type { Span } from '@gegenlesen/bitext';

/** A cell of a table, and the letter of its style, if it has one: `a` holds blocks, `l` and `m` code. */
export interface Cell extends Span {
  readonly style: string;
}

/**
 * The cells of a table.
 *
 * @param span between the delimiters
 * @param delimiter the line before it
 * @param attributes the lines `[cols="1,2a"]` before it
 */
export function cellsOf(text: string, span: Span, delimiter: string, attributes: string): Cell[] {
  const format =
    /format\s*=\s*"?(\w+)/.exec(attributes)?.[1] ?? { ',': 'csv', ':': 'dsv' }[delimiter.charAt(0)] ?? 'psv';
  const separator = /separator\s*=\s*"?([^\s"\]])/.exec(attributes)?.[1];
  const styles = columnStyles(attributes);
  if (format === 'psv')
    return withStyles(separatedCells(text, span, separator ?? (delimiter.startsWith('!') ? '!' : '|')), styles);
  return withStyles(fields(text, span, separator ?? (format === 'csv' ? ',' : ':')), styles);
}

interface Found extends Cell {
  /** How many columns it takes. */
  readonly columns: number;
}

/** `3*a,m` as `a a a m`. */
function columnStyles(attributes: string): string[] {
  const columns = /cols\s*=\s*(?:"([^"]*)"|([^\],]*))/.exec(attributes);
  return (columns?.[1] ?? columns?.[2] ?? '').split(/[,;]/).flatMap((column) => {
    const times = Math.min(Number(/^\s*(\d{1,3})\*/.exec(column)?.[1] ?? 1), 100);
    return Array.from({ length: times }, () => /[a-z](?=\s*$)/.exec(column)?.[0] ?? '');
  });
}

function withStyles(cells: readonly Found[], styles: readonly string[]): Cell[] {
  let column = 0;
  return cells.map(({ start, end, style, columns }) => {
    const own = style === '' ? (styles[column] ?? '') : style;
    column = styles.length === 0 ? 0 : (column + columns) % styles.length;
    return { start, end, style: own };
  });
}

const specification = /(?<=^|\s)(?:(\d{0,3}(?:\.\d{1,3})?)([*+]))?(?:[<^>](?:\.[<^>])?|\.[<^>])?([adehlmsv])?$/;

/** Cells after a separator, each with what is before it: `2+^.>a|`. */
function separatedCells(text: string, { start, end }: Span, separator: string): Found[] {
  const cells: Found[] = [];
  let open: { start: number; style: string; columns: number } | null = null;
  for (let at = text.indexOf(separator, start); at >= 0 && at < end; at = text.indexOf(separator, at + 1)) {
    if (text[at - 1] === '\\') continue;
    const before = text.slice(Math.max(open?.start ?? start, at - 20), at);
    const [whole = '', count = '', sign = '', style = ''] = specification.exec(before) ?? [];
    if (open !== null) cells.push({ ...open, end: at - whole.length });
    open = { start: at + 1, style, columns: sign === '' ? 1 : Number.parseInt(count, 10) || 1 };
  }
  return open === null ? cells : [...cells, { ...open, end }];
}

/** The fields of comma-separated values. */
function fields(text: string, { start, end }: Span, separator: string): Found[] {
  const sign = separator.replace(/[\\\]^-]/g, '\\$&');
  const field = new RegExp(`"((?:[^"]|""){0,5000})"|[^${sign}\\n]+`, 'g');
  return Array.from(text.slice(start, end).matchAll(field), ({ 0: whole, 1: quoted, index }) => {
    const from = start + index + (quoted === undefined ? 0 : 1);
    return { start: from, end: from + (quoted ?? whole).length, style: '', columns: 1 };
  });
}
