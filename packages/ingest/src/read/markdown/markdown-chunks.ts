import type { Span } from '@gegenlesen/bitext';

/** The parser needs about a hundred bytes of memory per byte of text. */
const longest = 1_000_000;

/** The beginning of a heading or paragraph that cannot belong to a list or quote. */
const freshStart = /\r?\n\r?\n(?=#{1,6} |\p{L})/gu;
const fence = /^(?: {0,3})(`{3,}|~{3,})/gm;

/**
 * Cuts a large text into chunks that begin with a heading or paragraph and can be parsed one by one, so that memory does
 * not grow with the text. A chunk never ends inside a code block. Link definitions apply only within their chunk.
 */
export function* markdownChunks(text: string): Generator<Span> {
  let start = 0;
  while (text.length - start > longest) {
    const next = chunkEnd(text, start);
    if (next === null) break;
    yield { start, end: next };
    start = next;
  }
  yield { start, end: text.length };
}

function chunkEnd(text: string, start: number): number | null {
  freshStart.lastIndex = start + longest / 2;
  let fenced = fencesOpen(text, start, freshStart.lastIndex, null);
  for (let found = freshStart.exec(text), from = start + longest / 2; found !== null; found = freshStart.exec(text)) {
    const end = found.index + found[0].length;
    fenced = fencesOpen(text, from, end, fenced);
    if (fenced === null) return end;
    from = end;
  }
  return null;
}

/** The code fence that is open at the end of a span, given the one open at its beginning. */
function fencesOpen(text: string, start: number, end: number, open: string | null): string | null {
  for (const [, mark = ''] of text.slice(start, end).matchAll(fence)) {
    if (open === null) open = mark;
    else if (mark[0] === open[0] && mark.length >= open.length) open = null;
  }
  return open;
}
