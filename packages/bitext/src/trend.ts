import { z } from 'zod';
import { Severity } from './finding.ts';

const Count = z.int().nonnegative();
const ScoreValue = z.number().min(0).max(100);

/** How a batch stood at one time: a line of `gegenlesen-trend.jsonl`. */
export const TrendEntry = z
  .object({
    /** Of the commit, or of the check where there is none. */
    date: z.iso.datetime(),
    commit: z.string().nullable(),
    /** The version of gegenlesen that checked it. */
    version: z.string(),
    pairs: Count,
    passed: Count,
    /** MQM over all words of the batch; null where no pair could be checked. */
    score: ScoreValue.nullable(),
    words: Count,
    findings: z.record(Severity, Count).readonly(),
    /** The score of each pair that was checked, by its name. */
    scores: z.record(z.string(), ScoreValue).readonly(),
  })
  .readonly();
export type TrendEntry = z.infer<typeof TrendEntry>;
