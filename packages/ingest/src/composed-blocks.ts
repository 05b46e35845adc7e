import { composed, type Prose, type ProsePiece, type Segment, type Span } from '@gegenlesen/bitext';
import type { Block } from './block.ts';
import { cutProse, extentOf } from './prose.ts';

/** A block as a reader sees it: letters composed, without soft hyphens and the like. */
export function composedBlock(block: Block): Block {
  const seen = composed(block.prose.text);
  if (seen === null) return block;
  return { ...block, prose: within(block.prose, seen), atoms: block.atoms.map((atom) => moved(atom, seen)) };
}

/** {@link composedBlock} for a segment without markup. */
export function composedSegment(segment: Segment): Segment {
  const seen = composed(segment.text);
  if (seen === null) return segment;
  const pieces = seen.pieces.map(({ at, start, end }) => ({
    at,
    start: start + segment.start,
    end: end + segment.start,
  }));
  return { ...segment, prose: { text: seen.text, pieces } };
}

/** @param inner made of the text of `outer`; @returns the same text, with pieces that lead to the document of `outer` */
function within(outer: Prose, inner: Prose): Prose {
  const cuts = cutProse(outer, inner.pieces);
  const pieces = inner.pieces.flatMap(({ at, start, end }, i): readonly ProsePiece[] => {
    const cut = cuts[i];
    if (cut === undefined) return [];
    const length = (inner.pieces[i + 1]?.at ?? inner.text.length) - at;
    return length === end - start
      ? cut.pieces.map((piece) => ({ ...piece, at: at + piece.at }))
      : [{ at, ...extentOf(cut) }];
  });
  return { text: inner.text, pieces };
}

/** A span of the text as given, in the composed text. */
const moved = ({ start, end }: Span, { text, pieces }: Prose): Span => {
  const place = (offset: number): number => {
    const next = firstAfter(pieces, offset);
    const piece = pieces[next - 1];
    const until = pieces[next]?.at ?? text.length;
    return piece === undefined ? 0 : Math.min(piece.at + (offset - piece.start), until);
  };
  return { start: place(start), end: place(end) };
};

/** The index of the first piece that begins after an offset. */
function firstAfter(pieces: readonly ProsePiece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
