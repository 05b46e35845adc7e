import { Decision, Finding } from '@gegenlesen/bitext';
import { z } from 'zod';

/**
 * `open` is undecided; `confirmed` and `dismissed` were decided; `settled` was found at first and is gone now, or was
 * settled by a comment in the text or a baseline; `reopened` was decided, but its sentences have changed since.
 */
export const State = z.enum(['open', 'confirmed', 'dismissed', 'settled', 'reopened']);
export type State = z.infer<typeof State>;

/** A stretch of a segment's `text`, in UTF-16 offsets. */
export const Mark = z
  .object({
    side: z.enum(['source', 'target']),
    segment: z.int().nonnegative(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .readonly();
export type Mark = z.infer<typeof Mark>;

/** A finding and its state. Its anchors are offsets in the documents; a page needs only its marks. */
export const FindingState = z
  .object({
    ...Finding.unwrap().shape,
    state: State,
    /** The decision that applies or, if the finding was reopened, the one that applied before. */
    decision: Decision.nullable(),
    /** Written in addition to the decision. */
    note: z.string().nullable(),
    /** Empty if the finding is gone. */
    marks: z.array(Mark).readonly(),
  })
  .readonly();
export type FindingState = z.infer<typeof FindingState>;
