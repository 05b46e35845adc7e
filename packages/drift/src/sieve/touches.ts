import { overlap, type Span } from '@gegenlesen/bitext';

/** Whether two places of a hit share a character; what has no place shares none. */
export const touches = (one: Span | null, other: Span | null): boolean =>
  one !== null && other !== null && overlap(one, other);
