import type { Prose, ProsePiece, Span } from '@gegenlesen/bitext';

/** Some characters that a reader sees, and the span of the document that they stand for. */
export interface Part extends Span {
  readonly text: string;
  /** Kept together: no sentence ends in it. */
  readonly atom?: true;
}

const isCopy = (length: number, { start, end }: Span): boolean => end - start === length;

/** Runs of spaces and line ends become one space, none at either end: what a browser or a Markdown renderer shows. */
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

// No-break spaces stay as they are: figures depend on them.
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

/** Parts in order to one Prose; parts that follow each other in the document become one piece. */
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

/** The prose of a span of the document that reads as it stands. */
export const plainProse = (documentText: string, { start, end }: Span): Prose => ({
  text: documentText.slice(start, end),
  pieces: [{ at: 0, start, end }],
});

/**
 * The parts of a prose that spans of it cover. One pass over the pieces.
 *
 * @param spans in order and disjoint, in characters of the prose
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

/** From the first to the last character of the document that a prose stands for. */
export const extentOf = ({ pieces }: Prose): Span => ({
  start: pieces[0]?.start ?? 0,
  end: pieces.at(-1)?.end ?? 0,
});
