import { z } from 'zod';

/** A half-open range of UTF-16 offsets, `[start, end)`: the only way this project gives a position. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();
export type Span = z.infer<typeof Span>;

/** Whether two spans share a character. */
export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;

/** Whether an anchor marks something in a span. An empty anchor marks a place where something is missing, ends included. */
export const isMarkedBy = (span: Span, anchor: Span): boolean =>
  anchor.start === anchor.end ? anchor.start >= span.start && anchor.start <= span.end : overlap(span, anchor);
