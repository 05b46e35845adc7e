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
    /** Findings that do not count; absent where there are none. */
    settled: Count.exactOptional(),
    /** Findings of each rule that raised any, the most first. */
    rules: z.record(z.string(), Count).readonly(),
  })
  .readonly();
export type BatchTotals = z.infer<typeof BatchTotals>;

/** `index.json` of a batch: its pairs in the order of their names. */
export const BatchIndex = z
  .object({ version: z.string(), pairs: z.array(BatchPair).readonly(), totals: BatchTotals })
  .readonly();
export type BatchIndex = z.infer<typeof BatchIndex>;
