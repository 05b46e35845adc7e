import type { Prose, ProsePiece, Span } from '@gegenlesen/bitext';

/** Some characters that a reader sees, and the span of the document they come from. */
export interface Part extends Span {
  readonly text: string;
  /** Not to be split: no sentence ends in it. */
  readonly atom?: true;
}

const isCopy = (length: number, { start, end }: Span): boolean => end - start === length;

/** Reduces white space to single spaces and trims the ends, as a browser or Markdown renderer does. */
export function collapse(parts: readonly Part[]): Part[] {
  const collapsed: Part[] = [];
  let space: Part | undefined;
  for (const token of parts.flatMap((part) => [...tokens(part)])) {
    if (isBlank(token.text)) {
      const follows = space !== undefined && space.end === token.start;
      if (space === undefined || follows) space = { text: ' ', start: space?.start ?? token.start, end: token.end };
    } else {
      if (space !== undefined && collapsed.length > 0) collapsed.push(space);
      space = undefined;
      collapsed.push(token);
    }
  }
  return collapsed;
}

// Non-breaking spaces are kept, because figures depend on them.
const isBlank = (text: string): boolean => /^[ \t\r\n\f]*$/.test(text);

function* tokens(part: Part): Generator<Part> {
  if (!isCopy(part.text.length, part)) {
    yield part;
    return;
  }
  for (const { 0: text, index } of part.text.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+(?: [^ \t\r\n\f]+)*/g)) {
    yield { ...part, text, start: part.start + index, end: part.start + index + text.length };
  }
}

/** Joins parts, in order, into one Prose. Parts that are adjacent in the document become one piece. */
export function proseFrom(parts: readonly Part[]): Prose {
  const pieces: ProsePiece[] = [];
  const texts: string[] = [];
  let at = 0;
  let open: { at: number; start: number; end: number } | null = null;
  for (const { text, start, end } of parts) {
    if (text === '') continue;
    const copy = isCopy(text.length, { start, end });
    if (copy && open !== null && open.end === start) open.end = end;
    else {
      open = { at, start, end };
      pieces.push(open);
      if (!copy) open = null;
    }
    texts.push(text);
    at += text.length;
  }
  return { text: texts.join(''), pieces };
}

/** The prose of a span of the document without markup. */
export const plainProse = (documentText: string, { start, end }: Span): Prose => ({
  text: documentText.slice(start, end),
  pieces: [{ at: 0, start, end }],
});

/**
 * Cuts spans out of a prose, in one pass over its pieces.
 *
 * @param spans in order and disjoint, as offsets into the prose
 */
export function cutProse({ text, pieces }: Prose, spans: readonly Span[]): Prose[] {
  let first = 0;
  const endOf = (i: number): number => pieces[i + 1]?.at ?? text.length;
  return spans.map(({ start, end }) => {
    while (first < pieces.length - 1 && endOf(first) <= start) first += 1;
    const cut: ProsePiece[] = [];
    for (let i = first; i < pieces.length; i += 1) {
      const piece = pieces[i];
      if (piece === undefined || piece.at >= end) break;
      cut.push(cutPiece(piece, endOf(i), { start, end }));
    }
    return { text: text.slice(start, end), pieces: cut };
  });
}

function cutPiece(piece: ProsePiece, until: number, { start, end }: Span): ProsePiece {
  const from = Math.max(piece.at, start);
  const to = Math.min(until, end);
  const whole = !isCopy(until - piece.at, piece);
  return {
    at: from - start,
    start: whole ? piece.start : piece.start + (from - piece.at),
    end: whole ? piece.end : piece.start + (to - piece.at),
  };
}

/** The span of the document from the first to the last character of a prose. */
export const extentOf = ({ pieces }: Prose): Span => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
});
