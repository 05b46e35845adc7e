import { z } from 'zod';
import { Anchor } from './finding.ts';
import { WordChange } from './word-change.ts';

/** A sentence whose original has changed since it was translated. */
export const StaleSentence = z
  .object({
    /** What happened to the original. */
    kind: z.enum(['changed', 'added', 'removed']),
    /** The earlier original; null if there was none or it is unknown. */
    before: z.string().nullable(),
    /** The current original; null if it was removed. */
    now: z.string().nullable(),
    /** The translation of the earlier version, as a reader sees it; null if the sentence is missing. */
    translation: z.string().nullable(),
    /** Both versions word by word; empty if the earlier one is unknown. */
    words: z.array(WordChange).readonly(),
    /** The place in the original; that of the changed words if they are known. */
    source: Anchor.nullable(),
    target: Anchor.nullable(),
    /** The line of the translation that needs updating, counted from 1. */
    line: z.int().positive().nullable(),
    confidence: z.number().min(0).max(1),
    message: z.string(),
  })
  .readonly();
export type StaleSentence = z.infer<typeof StaleSentence>;

/** Whether one pair is up to date. */
export const StalePair = z
  .object({
    name: z.string(),
    original: z.string(),
    translation: z.string(),
    /** `suspected` means that the texts differ and nothing says which is older. */
    status: z.enum(['current', 'out-of-date', 'suspected', 'failed']),
    /** The evidence: the history of both files, their stated dates, or only the texts; null if the pair failed. */
    basis: z.enum(['history', 'dates', 'texts']).nullable(),
    /** What the evidence says about the pair as a whole, as a sentence. */
    reason: z.string().nullable(),
    sentences: z.array(StaleSentence).readonly(),
    /** Why the pair cannot be read. */
    error: z.string().nullable(),
  })
  .readonly();
export type StalePair = z.infer<typeof StalePair>;

const Count = z.int().nonnegative();

/** The whole result of `gegenlesen stale`: the pairs of a tree, in order of their names. */
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
