import { z } from 'zod';
import { Anchor } from './finding.ts';
import { WordChange } from './word-change.ts';

/** A sentence of a translation whose original is not what it was when it was translated. */
export const StaleSentence = z
  .object({
    /** What became of the original: it changed, was added or was removed. */
    kind: z.enum(['changed', 'added', 'removed']),
    /** The original as it was; null where there was none, or where nobody knows. */
    before: z.string().nullable(),
    /** The original as it is; null where it was removed. */
    now: z.string().nullable(),
    /** What still translates the earlier version, as a reader sees it; null where the translation lacks the sentence. */
    translation: z.string().nullable(),
    /** Both versions word by word; empty where the earlier one is not known. */
    words: z.array(WordChange).readonly(),
    /** The place in the original, where they are known that of the words that changed. */
    source: Anchor.nullable(),
    target: Anchor.nullable(),
    /** The line of the translation at which it has to be mended, counted from 1. */
    line: z.int().positive().nullable(),
    confidence: z.number().min(0).max(1),
    message: z.string(),
  })
  .readonly();
export type StaleSentence = z.infer<typeof StaleSentence>;

/** How a pair stands. */
export const StalePair = z
  .object({
    name: z.string(),
    original: z.string(),
    translation: z.string(),
    /** `suspected`: the texts differ, and nothing says which is older. */
    status: z.enum(['current', 'out-of-date', 'suspected', 'failed']),
    /** What tells: the history of both files, the dates that they state, or the texts alone; null for a pair that failed. */
    basis: z.enum(['history', 'dates', 'texts']).nullable(),
    /** What the basis says of the pair as a whole, as a sentence. */
    reason: z.string().nullable(),
    sentences: z.array(StaleSentence).readonly(),
    /** Why it cannot be read. */
    error: z.string().nullable(),
  })
  .readonly();
export type StalePair = z.infer<typeof StalePair>;

const Count = z.int().nonnegative();

/** All that `gegenlesen stale` has to say: the pairs of a tree in the order of their names. */
export const StaleReport = z
  .object({
    /** The version of gegenlesen that wrote it. */
    version: z.string(),
    pairs: z.array(StalePair).readonly(),
    totals: z
      .object({ pairs: Count, current: Count, outOfDate: Count, suspected: Count, failed: Count, sentences: Count })
      .readonly(),
  })
  .readonly();
export type StaleReport = z.infer<typeof StaleReport>;
