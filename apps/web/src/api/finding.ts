import { Decision, Finding } from '@gegenlesen/bitext';
import { z } from 'zod';

/**
 * `open` waits for a person; `confirmed` and `dismissed` are decided; `settled` was found first and is gone since, or is
 * settled by a comment in the text or a baseline; `reopened` was decided before its sentences changed.
 */
export const State = z.enum(['open', 'confirmed', 'dismissed', 'settled', 'reopened']);
export type State = z.infer<typeof State>;

/** A stretch of what a reader sees of a segment, in UTF-16 offsets of its `text`. */
export const Mark = z
  .object({
    side: z.enum(['source', 'target']),
    segment: z.int().nonnegative(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .readonly();
export type Mark = z.infer<typeof Mark>;

/** A finding, and how it stands. Its anchors are offsets of the documents; a page needs only its marks. */
export const FindingState = z
  .object({
    ...Finding.unwrap().shape,
    state: State,
    /** The decision that holds, or, where it is reopened, the one that held. */
    decision: Decision.nullable(),
    /** What was written beside the decision. */
    note: z.string().nullable(),
    /** None where it is gone. */
    marks: z.array(Mark).readonly(),
  })
  .readonly();
export type FindingState = z.infer<typeof FindingState>;
