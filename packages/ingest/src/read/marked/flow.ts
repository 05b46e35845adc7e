import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../../prose.ts';

/** The lines of a paragraph without indentation, joined by line feeds, so that markup can be read across line ends. */
export interface Flow {
  readonly text: string;
  /** Where each line begins: `at` in the flow, `start` in the document. */
  readonly lines: readonly { readonly at: number; readonly start: number }[];
}

/** @param lines the spans of the lines in the document, in order */
export function flowOf(document: string, lines: readonly Span[]): Flow {
  const starts: { at: number; start: number }[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const { start, end } of lines) {
    starts.push({ at, start });
    texts.push(document.slice(start, end));
    at += end - start + 1;
  }
  return { text: texts.join('\n'), lines: starts };
}

/** Parts of a flow, in order, at their places in the document. A line end becomes a space, with the indentation after it. */
export function partsInDocument({ text, lines }: Flow, parts: readonly Part[]): Part[] {
  let line = 0;
  const place = (offset: number): number => {
    while (line > 0 && (lines[line]?.at ?? 0) > offset) line -= 1;
    while ((lines[line + 1]?.at ?? Number.POSITIVE_INFINITY) <= offset) line += 1;
    const { at, start } = lines[line] ?? { at: 0, start: 0 };
    return start + offset - at;
  };
  return parts.flatMap((part): Part[] => {
    if (part.text !== text.slice(part.start, part.end)) {
      return [{ ...part, start: place(part.start), end: place(part.end - 1) + 1 }];
    }
    return piecesBetweenLineEnds(part).map((piece) => {
      if (piece.text !== '\n') return { ...piece, start: place(piece.start), end: place(piece.end - 1) + 1 };
      return { ...piece, text: ' ', start: place(piece.start), end: place(piece.end) };
    });
  });
}

function piecesBetweenLineEnds(part: Part): Part[] {
  if (!part.text.includes('\n')) return [part];
  return Array.from(part.text.matchAll(/\n|[^\n]+/g), ({ 0: text, index }) => {
    const start = part.start + index;
    return { ...part, text, start, end: start + text.length };
  });
}
