import { z } from 'zod';
import { Span } from './span.ts';
import { stringFacts } from './string-facts.ts';

export const SegmentKind = z.enum(['heading', 'paragraph', 'list-item', 'table-cell', 'quote', 'metadata', 'string']);
export type SegmentKind = z.infer<typeof SegmentKind>;

/** A stretch of prose beginning at character `at`, and the part of the document it comes from. */
export const ProsePiece = z
  .object({ at: z.int().nonnegative(), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .readonly();
export type ProsePiece = z.infer<typeof ProsePiece>;

/** What a reader sees of a segment with markup: `12&nbsp;**km**` reads `12 km`. */
export const Prose = z.object({ text: z.string(), pieces: z.array(ProsePiece).readonly() }).readonly();
export type Prose = z.infer<typeof Prose>;

/** One sentence, heading or list item at its place in the document: `text` is `document.text.slice(start, end)`. */
export const Segment = z
  .object({
    ...Span.unwrap().shape,
    text: z.string(),
    kind: SegmentKind,
    /** The paragraph, heading, item or cell it belongs to, counted from 0. */
    block: z.int().nonnegative(),
    /** Absent if the reader sees exactly `text`. */
    prose: Prose.optional(),
    /** The name of a string in its catalogue; its translation has the same. Absent in documents. */
    key: z.string().exactOptional(),
    ...stringFacts,
  })
  .readonly();
export type Segment = z.infer<typeof Segment>;

/** The words of a segment without its markup; `**12** km` gives `12 km`. */
export const proseOf = (segment: Segment): string => segment.prose?.text ?? segment.text;

/** Maps a span of the segment's prose to its document. */
export function toDocumentSpan({ start, prose }: Pick<Segment, 'start' | 'prose'>, span: Span): Span {
  if (prose === undefined) return { start: start + span.start, end: start + span.end };
  const first = placeOf(prose, span.start).start;
  return { start: first, end: span.end > span.start ? placeOf(prose, span.end - 1).end : first };
}

/** Maps a span of the document to the segment's prose, cut to the segment. */
export function toProseSpan(segment: Segment, span: Span): Span {
  const length = proseOf(segment).length;
  const clamp = (offset: number): number => Math.min(Math.max(offset, 0), length);
  const { prose } = segment;
  if (prose === undefined) return { start: clamp(span.start - segment.start), end: clamp(span.end - segment.start) };
  let start = 0;
  while (start < length && placeOf(prose, start).end <= span.start) start += 1;
  let end = start;
  while (end < length && placeOf(prose, end).start < span.end) end += 1;
  return { start, end };
}

/** Where one character of the prose comes from in the document. */
function placeOf({ text, pieces }: Prose, offset: number): Span {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low] ?? { at: 0, start: 0, end: 0 };
  const length = (pieces[low + 1]?.at ?? text.length) - piece.at;
  // A piece whose length differs is an entity or an escape, which cannot be divided.
  if (length !== piece.end - piece.start) return { start: piece.start, end: piece.end };
  const start = piece.start + (offset - piece.at);
  return { start, end: start + 1 };
}
