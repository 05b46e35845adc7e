import type { Segment, SegmentedDocument, Span } from '@gegenlesen/bitext';
import { cuesOf } from '../read/subtitles/read-subtitles.ts';
import { writable } from '../write/writable.ts';
import type { Replacement } from '../write/writer.ts';
import { type Rewritten, rewriteSegment } from './rewrite-segment.ts';

/** The new texts of sentences, by the index of their segments. */
export type Edits = ReadonlyMap<number, string>;

/** A document with its edits, and what they replaced. */
export interface EditedDocument {
  readonly document: SegmentedDocument;
  /** In order, in offsets of the unedited document. */
  readonly replacements: readonly Replacement[];
}

/**
 * Applies edits to a document: the result has the same segments, at their new places.
 *
 * @throws InputError if the file cannot hold a text, for example because its encoding lacks a character
 */
export function editedDocument(read: SegmentedDocument, edits: Edits): EditedDocument {
  if (edits.size === 0) return { document: read, replacements: [] };
  const rewritten = new Map<number, Rewritten>();
  for (const [index, text] of edits) {
    const segment = read.segments[index];
    if (segment !== undefined) rewritten.set(index, rewriteSegment(segment, writable(text, read), read));
  }
  const replacements = [...rewritten.values()]
    .flatMap((one) => one.replacements)
    .sort((one, other) => one.start - other.start);
  const shift = shiftBy(replacements);
  const moved = <Some extends Span>(one: Some): Some => ({
    ...one,
    start: shift(one.start, false),
    end: shift(one.end, true),
  });
  const text = spliced(read.text, replacements);
  const segments = read.segments.map((segment, index): Segment => {
    const own = rewritten.get(index);
    const by = shift(segment.start, false) - segment.start;
    const { start, end } = wholeOf(own, segment, by) ?? moved(segment);
    const place = { start, end, text: text.slice(start, end) };
    if (own === undefined) {
      if (segment.prose === undefined) return { ...segment, ...place };
      return { ...segment, ...place, prose: { ...segment.prose, pieces: segment.prose.pieces.map(moved) } };
    }
    const within = replacementsWithin(segment, own, replacements);
    const pieces = own.prose.pieces.map((piece) => ({
      ...piece,
      start: within(piece.start, false) + by,
      end: within(piece.end, true) + by,
    }));
    return { ...segment, ...place, prose: { text: own.prose.text, pieces } };
  });
  const { format, leftovers, note, ignores } = read;
  const document = {
    ...read,
    text,
    segments,
    leftovers: leftovers.map(moved),
    note: note === null ? null : { ...note, evidence: moved(note.evidence) },
    ...(format === 'srt' || format === 'vtt' ? { cues: cuesOf(text, format) } : {}),
    ...(ignores === undefined ? {} : { ignores: ignores.map((one) => ({ ...moved(one), covers: moved(one.covers) })) }),
  };
  return { document, replacements };
}

/** Where a segment is that was replaced as a whole, perhaps with the quotation marks around it; null for others. */
function wholeOf(own: Rewritten | undefined, { start, end }: Span, by: number): Span | null {
  const [one] = own?.replacements ?? [];
  if (one === undefined || one.start > start || one.end < end) return null;
  return { start: one.start + by, end: one.start + by + one.text.length };
}

/**
 * Where an offset of a rewritten segment is after the edits of others that lie within it, such as a note that is written in
 * the middle of a sentence.
 */
function replacementsWithin(
  { start, end }: Span,
  own: Rewritten,
  all: readonly Replacement[],
): (offset: number, isEnd: boolean) => number {
  const others = all.filter((one) => one.start >= start && one.end <= end && !own.replacements.includes(one));
  if (others.length === 0) return (offset) => offset;
  const after = shiftBy(own.replacements);
  return shiftBy(others.map((one) => ({ ...one, start: after(one.start, false), end: after(one.end, true) })));
}

/** A text with some parts replaced. */
function spliced(text: string, replacements: readonly Replacement[]): string {
  let result = '';
  let next = 0;
  for (const one of replacements) {
    result += text.slice(next, one.start) + one.text;
    next = one.end;
  }
  return result + text.slice(next);
}

/** Where an offset is after the replacements. What is inserted exactly there is before it if `isEnd`, else after it. */
function shiftBy(replacements: readonly Replacement[]): (offset: number, isEnd: boolean) => number {
  const sums: number[] = [0];
  for (const { start, end, text } of replacements) sums.push((sums.at(-1) ?? 0) + text.length - (end - start));
  return (offset, isEnd) => {
    let low = 0;
    let high = replacements.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const { start, end } = replacements[middle] ?? { start: 0, end: 0 };
      const isBefore = isEnd ? end <= offset : start === end ? end < offset : end <= offset;
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return offset + (sums[low] ?? 0);
  };
}
