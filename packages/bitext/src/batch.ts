import { z } from 'zod';
import { Severity } from './finding.ts';

const Count = z.int().nonnegative();
const BySeverity = z.record(Severity, Count).readonly();

/** What became of one pair of documents of a batch. */
export const BatchPair = z
  .object({
    /** The original's path from the place of the batch, without ending and language. */
    name: z.string(),
    status: z.enum(['done', 'failed', 'unpaired']),
    /** Null, like the next two, where there is no report. */
    score: z.number().min(0).max(100).nullable(),
    pass: z.boolean().nullable(),
    findings: BySeverity.nullable(),
    /** Of the original, and the penalty points of the score; absent where there is no report, or an older version wrote it. */
    words: Count.optional(),
    penalty: z.number().nonnegative().optional(),
    /** Findings that do not count; absent where there are none. */
    settled: Count.exactOptional(),
    /** Why there is no report, and what to do. */
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
    /** Of all originals that were checked, and the MQM score over them; absent where those of a pair are. */
    words: Count.optional(),
    score: z.number().min(0).max(100).optional(),
    /** Findings that do not count; absent where there are none. */
    settled: Count.exactOptional(),
    /** Findings of each rule that raised any, the most first. */
    rules: z.record(z.string(), Count).readonly(),
  })
  .readonly();
export type BatchTotals = z.infer<typeof BatchTotals>;

/** Whether a batch passes as a whole. */
export const BatchGate = z
  .object({
    pass: z.boolean(),
    /** Whether no pair was found. */
    empty: z.boolean(),
    /** The names of those that have no report, and need none. */
    allowed: z.array(z.string()).readonly(),
  })
  .readonly();
export type BatchGate = z.infer<typeof BatchGate>;

/** `index.json` of a batch: its pairs in the order of their names. Without a gate it passes when every pair does. */
export const BatchIndex = z
  .object({
    version: z.string(),
    pairs: z.array(BatchPair).readonly(),
    totals: BatchTotals,
    gate: BatchGate.exactOptional(),
  })
  .readonly();
export type BatchIndex = z.infer<typeof BatchIndex>;
