import { type BySide, overlap, type Span } from '@gegenlesen/bitext';

/** Whether two places of a hit share a character; what has no place shares none. */
export const touches = (one: Span | null, other: Span | null): boolean =>
  one !== null && other !== null && overlap(one, other);

/** Whether two hits point at the same words, in one text at least. */
export const samePlace = (one: BySide<Span | null>, other: BySide<Span | null>): boolean =>
  touches(one.source, other.source) || touches(one.target, other.target);
