import { z } from 'zod';

/** Reports that something changed; a page that shows it fetches it again. */
export const ReviewEvent = z
  .object({
    /** `reading`: some sentences were read; `checked`: a check ended; `list`: the list of documents changed. */
    kind: z.enum(['reading', 'checked', 'edit', 'decision', 'beads', 'undo', 'import', 'list']),
    document: z.string().nullable(),
    revision: z.int().nonnegative().nullable(),
    /** Null if it was not done by a person. */
    by: z.string().nullable(),
    /** How many pairs of sentences have been read, of how many; only while a document is `reading`. */
    read: z.object({ done: z.int().nonnegative(), of: z.int().nonnegative() }).readonly().exactOptional(),
  })
  .readonly();
export type ReviewEvent = z.infer<typeof ReviewEvent>;
