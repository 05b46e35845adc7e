import { z } from 'zod';
import { Severity } from './finding.ts';

const Count = z.int().nonnegative();
const ScoreValue = z.number().min(0).max(100);

/** The result of one batch: a line of `gegenlesen-trend.jsonl`. */
export const TrendEntry = z
  .object({
    /** When it was committed or, without a commit, checked. */
    date: z.iso.datetime(),
    commit: z.string().nullable(),
    /** The version of gegenlesen used. */
    version: z.string(),
    pairs: Count,
    passed: Count,
    /** The MQM score over all words of the batch; null if no pair could be checked. */
    score: ScoreValue.nullable(),
    words: Count,
    findings: z.record(Severity, Count).readonly(),
    /** The score of each checked pair, by name. */
    scores: z.record(z.string(), ScoreValue).readonly(),
  })
  .readonly();
export type TrendEntry = z.infer<typeof TrendEntry>;
