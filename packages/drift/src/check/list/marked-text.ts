import type { Span } from '@gegenlesen/bitext';

/** Removes the marks of `12 ⟦km⟧` and returns the spans they enclosed. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly Span[] } {
  const pieces = marked.split(/[⟦⟧]/);
  const starts = pieces.map((_, i) => pieces.slice(0, i).join('').length);
  const marks = pieces.flatMap((piece, i) => {
    const start = starts[i] ?? 0;
    return i % 2 === 1 ? [{ start, end: start + piece.length }] : [];
  });
  return { text: pieces.join(''), marks };
}
