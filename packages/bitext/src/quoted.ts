import type { SegmentedDocument } from './document.ts';
import { hasLines } from './format-facts.ts';
import { proseOf, toProseSpan } from './segment.ts';
import { overlap, type Span } from './span.ts';

type Readable = Pick<SegmentedDocument, 'format' | 'text' | 'segments'>;

/**
 * What a finding quotes of a document: the text at a place as it is in the file or, where that has no lines, as a reader
 * sees it.
 */
export function quoted({ format, text, segments }: Readable, span: Span): string {
  if (hasLines(format)) return text.slice(span.start, span.end);
  return segments
    .filter((segment) => overlap(segment, span))
    .map((segment) => {
      const { start, end } = toProseSpan(segment, span);
      return proseOf(segment).slice(start, end);
    })
    .filter((part) => part !== '')
    .join(' ');
}

/** A whole document as it is in the file or, where that has no lines, its sentences, a line each. */
export const wholeText = ({ format, text, segments }: Readable): string =>
  hasLines(format) ? text : segments.map(proseOf).join('\n');
