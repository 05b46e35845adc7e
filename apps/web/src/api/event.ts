import { z } from 'zod';

/** Tells that something changed; a page that shows it asks again. */
export const ReviewEvent = z
  .object({
    /** `checked`: a check ended; `list`: the list of documents changed. */
    kind: z.enum(['checked', 'edit', 'decision', 'beads', 'undo', 'import', 'list']),
    document: z.string().nullable(),
    revision: z.int().nonnegative().nullable(),
    /** Null where nobody did it. */
    by: z.string().nullable(),
  })
  .readonly();
export type ReviewEvent = z.infer<typeof ReviewEvent>;
