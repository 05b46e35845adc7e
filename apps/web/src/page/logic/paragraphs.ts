import type { Piece } from '../../api/bead.ts';

/** Groups sentences by the paragraph, heading or item that they belong to. */
export function paragraphsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const paragraphs: Piece[][] = [];
  for (const piece of pieces) {
    const last = paragraphs.at(-1);
    if (last !== undefined && last[0]?.block === piece.block) last.push(piece);
    else paragraphs.push([piece]);
  }
  return paragraphs;
}
