import { z } from 'zod';
import { Severity } from './finding.ts';

const Count = z.int().nonnegative();
const BySeverity = z.record(Severity, Count).readonly();

/** The result for one pair of documents in a batch. */
export const BatchPair = z
  .object({
    /** The original's path relative to the batch's folder, without file extension and language. */
    name: z.string(),
    status: z.enum(['done', 'failed', 'unpaired']),
    /** Null if there is no report; so are `pass` and `findings`. */
    score: z.number().min(0).max(100).nullable(),
    pass: z.boolean().nullable(),
    findings: BySeverity.nullable(),
    /** Words of the original; absent if there is no report or an older version wrote it. */
    words: Count.optional(),
    /** Penalty points of the score; absent like `words`. */
    penalty: z.number().nonnegative().optional(),
    /** The expected share of sentences with a major or critical error, found or not, 0 to 1; absent like `words`. */
    drift: z.number().min(0).max(1).exactOptional(),
    /** The number of settled findings; absent if there are none. */
    settled: Count.exactOptional(),
    /** Why there is no report, and how to fix that. */
    error: z.string().nullable(),
  })
  .readonly();
export type BatchPair = z.infer<typeof BatchPair>;

export const BatchTotals = z
  .object({
    pairs: Count,
    done: Count,
    failed: Count,
    unpaired: Count,
    passed: Count,
    findings: BySeverity,
    /** Words of all checked originals; absent if those of any pair are. */
    words: Count.optional(),
    /** The MQM score over all of them; absent like `words`. */
    score: z.number().min(0).max(100).optional(),
    /** The number of settled findings; absent if there are none. */
    settled: Count.exactOptional(),
    /** The number of findings of each rule that raised any, highest first. */
    rules: z.record(z.string(), Count).readonly(),
  })
  .readonly();
export type BatchTotals = z.infer<typeof BatchTotals>;

/** Whether a batch passes as a whole. */
export const BatchGate = z
  .object({
    pass: z.boolean(),
    /** True if no pair was found. */
    empty: z.boolean(),
    /** The names of pairs without a report that need none. */
    allowed: z.array(z.string()).readonly(),
  })
  .readonly();
export type BatchGate = z.infer<typeof BatchGate>;

/** `index.json` of a batch, with pairs in order of their names. Without a gate, the batch passes if every pair does. */
export const BatchIndex = z
  .object({
    version: z.string(),
    pairs: z.array(BatchPair).readonly(),
    totals: BatchTotals,
    gate: BatchGate.exactOptional(),
  })
  .readonly();
export type BatchIndex = z.infer<typeof BatchIndex>;
