import type { SegmentedDocument } from './document.ts';
import { isContainer } from './format-facts.ts';
import { proseOf, toProseSpan } from './segment.ts';
import { overlap, type Span } from './span.ts';

type Readable = Pick<SegmentedDocument, 'format' | 'text' | 'segments'>;

/**
 * What a finding quotes of a document: the text at a place as it is in the file or, where the file is a container, as a
 * reader sees it.
 */
export function quoted({ format, text, segments }: Readable, span: Span): string {
  if (!isContainer(format)) return text.slice(span.start, span.end);
  return segments
    .filter((segment) => overlap(segment, span))
    .map((segment) => {
      const { start, end } = toProseSpan(segment, span);
      return proseOf(segment).slice(start, end);
    })
    .filter((part) => part !== '')
    .join(' ');
}

/** A whole document as it is in the file or, where that is a container, its sentences, a line each. */
export const wholeText = ({ format, text, segments }: Readable): string =>
  isContainer(format) ? segments.map(proseOf).join('\n') : text;
