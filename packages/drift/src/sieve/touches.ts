import type { Span } from '@gegenlesen/bitext';

/** Whether two places share a character. */
export const touches = (one: Span | null, other: Span | null): boolean =>
  one !== null && other !== null && one.start < other.end && other.start < one.end;
