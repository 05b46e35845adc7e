import { z } from 'zod';

const filled = z.string().regex(/\S/, { error: 'is empty' });

/** What a file says about a translation: that somebody still has to read it, or that somebody has read it. */
export const ReviewState = z.enum(['needs-review', 'reviewed']);
export type ReviewState = z.infer<typeof ReviewState>;

/**
 * What a person made of a sentence of a translation: a line of `decisions.jsonl`, beside those on findings. If the text
 * stays the same, it only says how the sentence was judged.
 */
export const Correction = z
  .strictObject({
    /** The translation, relative to the folder that the corrections are applied to, with `/`. */
    path: filled,
    /** The sentence before the correction, as a reader sees it. */
    target: filled,
    /** The sentence after it. */
    corrected: z.string(),
    /** The sentence that it translates; only for people. */
    source: z.string().nullable().exactOptional(),
    /** The name of the string in a catalogue or bilingual file. */
    key: z.string().exactOptional(),
    /** The hash of the file that was corrected, in hexadecimal, and where the sentence begins in its text. */
    sha256: filled.exactOptional(),
    start: z.int().nonnegative().exactOptional(),
    /** How the person judged the sentence as corrected; absent if they did not say. */
    state: ReviewState.exactOptional(),
    /** Who corrected it. */
    name: filled,
    /** When, in ISO 8601 with an offset from UTC. */
    at: z.iso.datetime({ offset: true }),
  })
  .readonly();
export type Correction = z.infer<typeof Correction>;

/** Whether a line of `decisions.jsonl` is a correction, not a decision on a finding. */
export const isCorrection = (line: unknown): boolean =>
  typeof line === 'object' && line !== null && 'corrected' in line;
