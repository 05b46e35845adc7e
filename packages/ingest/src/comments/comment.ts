import type { Span } from '@gegenlesen/bitext';

/** A remark on some words of a document; the span is in its text. */
export interface Comment extends Span {
  readonly text: string;
}

/** Who comments. */
export const author = 'gegenlesen';
