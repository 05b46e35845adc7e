import type { Span } from '@gegenlesen/bitext';

/** The parser needs some hundred bytes of memory for each byte of text. */
const longest = 1_000_000;

/** A heading or a paragraph that no list or quote can claim. */
const freshStart = /\r?\n\r?\n(?=#{1,6} |\p{L})/gu;
const fence = /^(?: {0,3})(`{3,}|~{3,})/gm;

/**
 * A large text in chunks that begin with a heading or a paragraph and can be parsed one by one, so that the memory for
 * it does not grow with the text. A chunk never ends inside of a code block; definitions of links count in their chunk only.
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

/** The fence that is open at the end of a span, given the one that is open at its beginning. */
function fencesOpen(text: string, start: number, end: number, open: string | null): string | null {
  for (const [, mark = ''] of text.slice(start, end).matchAll(fence)) {
    if (open === null) open = mark;
    else if (mark[0] === open[0] && mark.length >= open.length) open = null;
  }
  return open;
}
