import { z } from 'zod';

/** A half-open range of UTF-16 offsets, `[start, end)`: the only way this project gives a position. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();
export type Span = z.infer<typeof Span>;
