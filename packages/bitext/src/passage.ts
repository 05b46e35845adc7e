import type { Language } from './document.ts';
import { proseOf, type Segment, toDocumentSpan, toProseSpan } from './segment.ts';
import type { Span } from './span.ts';

/** One side of a bead, as one text. */
export interface Passage {
  readonly text: string;
  readonly lang: Language;
}

/** Two passages that should say the same. */
export interface Pair {
  readonly source: Passage;
  readonly target: Passage;
}

/** The segments of one side of a bead, joined by spaces, with functions that map its spans to the document and back. */
export interface PlacedPassage extends Passage {
  readonly toDocument: (span: Span) => Span;
  /** Null if the span is outside all segments. */
  readonly fromDocument: (span: Span) => Span | null;
}

export function placedPassage(segments: readonly Segment[], lang: Language): PlacedPassage {
  const starts: number[] = [];
  let text = '';
  for (const segment of segments) {
    if (text !== '') text += ' ';
    starts.push(text.length);
    text += proseOf(segment);
  }
  const segmentAt = (offset: number): number =>
    Math.max(
      0,
      starts.findLastIndex((start) => start <= offset),
    );
  const toDocument = (span: Span): Span => {
    const from = segmentAt(span.start);
    const to = segmentAt(Math.max(span.start, span.end - 1));
    const first = segments[from];
    const last = segments[to];
    if (first === undefined || last === undefined) return { start: 0, end: 0 };
    const place = (segment: Segment, at: number, start: number, end: number): Span =>
      toDocumentSpan(segment, { start: start - at, end: end - at });
    if (from === to) return place(first, starts[from] ?? 0, span.start, span.end);
    return {
      start: place(first, starts[from] ?? 0, span.start, span.start + 1).start,
      end: place(last, starts[to] ?? 0, span.end - 1, span.end).end,
    };
  };
  const fromDocument = (span: Span): Span | null => {
    const parts = segments.flatMap((segment, at): Span[] => {
      if (span.start > segment.end || span.end < segment.start) return [];
      const { start, end } = toProseSpan(segment, span);
      return [{ start: start + (starts[at] ?? 0), end: end + (starts[at] ?? 0) }];
    });
    // A span at the joint of two sentences belongs to the one it overlaps.
    const filled = parts.filter(({ start, end }) => end > start);
    const [first, last] = filled.length > 0 ? [filled[0], filled.at(-1)] : [parts[0], parts[0]];
    return first === undefined || last === undefined ? null : { start: first.start, end: last.end };
  };
  return { text, lang, toDocument, fromDocument };
}
