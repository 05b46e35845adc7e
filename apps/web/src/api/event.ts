import { z } from 'zod';

/** Reports that something changed; a page that shows it fetches it again. */
export const ReviewEvent = z
  .object({
    /** `checked`: a check ended; `list`: the list of documents changed. */
    kind: z.enum(['checked', 'edit', 'decision', 'beads', 'undo', 'import', 'list']),
    document: z.string().nullable(),
    revision: z.int().nonnegative().nullable(),
    /** Null if it was not done by a person. */
    by: z.string().nullable(),
  })
  .readonly();
export type ReviewEvent = z.infer<typeof ReviewEvent>;
