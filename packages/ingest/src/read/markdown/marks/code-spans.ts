import type { Span } from '@gegenlesen/bitext';
import { everyLine } from '../../lines.ts';

const fence = /^[ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?(`{3,}(?=[^`]*$)|~{3,})/;

/** The fenced blocks of code, with their fences. A block without an end goes to the end of the text. */
export function* fencedCode(text: string): Generator<Span> {
  let open: { readonly mark: string; readonly start: number } | null = null;
  for (const { start, end } of everyLine(text)) {
    const line = text.slice(start, Math.min(end, start + 1000));
    const mark = fence.exec(line)?.[1];
    if (mark === undefined) continue;
    if (open === null) open = { mark, start };
    else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && /^[\s>]*[`~]+\s*$/.test(line)) {
      yield { start: open.start, end };
      open = null;
    }
  }
  if (open !== null) yield { start: open.start, end: text.length };
}

/** The end of inline code that begins with the backticks at an offset; the end of the backticks if it is not closed. */
export function inlineCodeEnd(text: string, start: number): number {
  const ticks = /`+/y;
  ticks.lastIndex = start;
  const length = ticks.exec(text)?.[0].length ?? 0;
  const next = /`+|\n[ \t>]*\n/g;
  next.lastIndex = start + length;
  for (let found = next.exec(text); found !== null; found = next.exec(text)) {
    if (found[0].startsWith('\n')) break;
    if (found[0].length === length) return next.lastIndex;
  }
  return start + length;
}
