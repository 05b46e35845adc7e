import type { Span } from '@gegenlesen/bitext';

/** Where a mark of formatting opens and closes. */
export interface Quoted {
  readonly open: Span;
  readonly close: Span;
  /** A backslash before it: the marks are text. */
  readonly escaped: boolean;
}

/** `**text**`: pairs of double marks, wherever they are. */
export function unconstrained(text: string, mark: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = text.indexOf(mark); at >= 0; ) {
    const close = text.indexOf(mark, at + mark.length + 1);
    if (close < 0) break;
    found.push(quoted(text, at, close, mark.length));
    at = text.indexOf(mark, close + mark.length);
  }
  return found;
}

/** `*text*`: the mark opens a word, and closes at the end of one. Linear: every mark is looked at once. */
export function constrained(text: string, mark: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = text.indexOf(mark); at >= 0; ) {
    if (!opens(text, at)) {
      at = text.indexOf(mark, at + 1);
      continue;
    }
    let close = text.indexOf(mark, at + 2);
    while (close >= 0 && !closes(text, close)) close = text.indexOf(mark, close + 1);
    if (close < 0) break;
    found.push(quoted(text, at, close, 1));
    at = text.indexOf(mark, close + 1);
  }
  return found;
}

/** `^text^`, `~text~`: no white space within. */
export function withoutSpace(text: string, mark: string): Quoted[] {
  const found: Quoted[] = [];
  for (let at = text.indexOf(mark); at >= 0; ) {
    const close = text.indexOf(mark, at + 1);
    if (close < 0) break;
    const isWord = close > at + 1 && !/\s/.test(text.slice(at + 1, close));
    if (isWord) found.push(quoted(text, at, close, 1));
    at = isWord ? text.indexOf(mark, close + 1) : close;
  }
  return found;
}

const opens = (text: string, at: number): boolean =>
  !/[\p{L}\p{N}\p{M}_&;:}]/u.test(text[at - 1] ?? '') && /\S/.test(text[at + 1] ?? '') && !isTicked(text, at, -1);

const closes = (text: string, at: number): boolean =>
  /\S/.test(text[at - 1] ?? '') && !/[\p{L}\p{N}\p{M}_]/u.test(text[at + 1] ?? '') && !isTicked(text, at, 1);

/** A `+` at the edge of code is code. */
const isTicked = (text: string, at: number, side: 1 | -1): boolean => text[at] === '+' && text[at + side] === '`';

/** With the roles before the opening mark: `[.role]#text#`. */
function quoted(text: string, at: number, close: number, length: number): Quoted {
  const roles = text[at - 1] === ']' ? /\[[^\][\n]*\]$/.exec(text.slice(Math.max(0, at - 80), at)) : null;
  const start = at - (roles?.[0].length ?? 0);
  return {
    open: { start, end: at + length },
    close: { start: close, end: close + length },
    escaped: text[start - 1] === '\\',
  };
}
