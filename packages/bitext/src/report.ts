import { z } from 'zod';
import { Bead } from './bead.ts';
import { Format, Language, Leftover, Provenance } from './document.ts';
import { Finding, Severity } from './finding.ts';
import { Settled } from './policy.ts';
import { Segment } from './segment.ts';

/** MQM: 100 less the penalty points per 100 words of the original, never below 0. */
export const Score = z
  .object({
    value: z.number().min(0).max(100),
    pass: z.boolean(),
    penalty: z.number().nonnegative(),
    /** The penalty normalised by 1,000 words, as MQM scorecards have it; null where there are no words. */
    perThousandWords: z.number().nonnegative().nullable(),
    /** Of the original. */
    words: z.int().nonnegative(),
    bySeverity: z.record(Severity, z.int().nonnegative()).readonly(),
    /** Where the score of more text of this kind would lie, at 95 %: wide for a short text. */
    interval: z.object({ low: z.number(), high: z.number(), level: z.number() }).readonly(),
  })
  .readonly();
export type Score = z.infer<typeof Score>;

const Count = z.int().nonnegative();

/** How many findings a text may have at most. */
export const Budgets = z
  .object({
    critical: Count.exactOptional(),
    major: Count.exactOptional(),
    minor: Count.exactOptional(),
    /** By the name of the rule. */
    rules: z.record(z.string(), Count).readonly().exactOptional(),
  })
  .readonly();
export type Budgets = z.infer<typeof Budgets>;

/** What a text has to reach. */
export const GateRequest = z
  .object({
    minScore: z.number().min(0).max(100).nullable(),
    failOn: z.enum(['critical', 'major', 'minor', 'never']),
    budgets: Budgets.exactOptional(),
    /** `all`: what a baseline settles counts as well; what people decided never does. `new` unless said otherwise. */
    count: z.enum(['all', 'new']).exactOptional(),
  })
  .readonly();
export type GateRequest = z.infer<typeof GateRequest>;

/** What was asked, and what decided it, as a sentence. */
export const Gate = z
  .object({
    ...GateRequest.unwrap().shape,
    decidedBy: z.enum(['score', 'severity', 'budget', 'nothing']),
    reason: z.string(),
  })
  .readonly();
export type Gate = z.infer<typeof Gate>;

export const ReportSide = z
  .object({
    path: z.string(),
    lang: Language,
    sha256: z.string(),
    format: Format,
    encoding: z.string(),
    segments: z.array(Segment).readonly(),
    leftovers: z.array(Leftover).readonly(),
    /** The offset at which each line begins, so that a renderer can say a place as line and column without the text. */
    lines: z.array(z.int().nonnegative()).readonly().optional(),
  })
  .readonly();
export type ReportSide = z.infer<typeof ReportSide>;

/** All that `gegenlesen check ORIGINAL TRANSLATION` has to say: every renderer needs this and nothing else. */
export const Report = z
  .object({
    /** The version of gegenlesen that wrote it. */
    version: z.string(),
    source: ReportSide,
    target: ReportSide,
    provenance: Provenance,
    beads: z.array(Bead).readonly(),
    findings: z.array(Finding).readonly(),
    /** What was found too, and does not count. */
    settled: z.array(Settled).readonly(),
    score: Score,
    gate: Gate,
    notices: z.array(z.string()).readonly(),
    /** Comments in the texts that settle nothing, one sentence each; absent where there are none. */
    idleComments: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly();
export type Report = z.infer<typeof Report>;

/** One line of `check --pairs`: offsets count from the beginning of that pair's `source` and `target`. */
export const PairReport = z
  .object({
    id: z.string(),
    score: z.number().min(0).max(100),
    /** The probability that the pair carries a major or critical error. */
    drift: z.number().min(0).max(1),
    findings: z.array(Finding).readonly(),
  })
  .readonly();
export type PairReport = z.infer<typeof PairReport>;
