import { z } from 'zod';
import { Bead } from './bead.ts';
import { Language, Leftover, Provenance } from './document.ts';
import { Finding, Severity } from './finding.ts';
import { Format } from './format.ts';
import { Settled } from './policy.ts';
import { Segment } from './segment.ts';
import { UnitState } from './unit-state.ts';

/** MQM: 100 minus the penalty points per 100 words of the original, never below 0. */
export const Score = z
  .object({
    value: z.number().min(0).max(100),
    pass: z.boolean(),
    penalty: z.number().nonnegative(),
    /** The penalty per 1,000 words, as on MQM scorecards; null if there are no words. */
    perThousandWords: z.number().nonnegative().nullable(),
    /** Words of the original. */
    words: z.int().nonnegative(),
    bySeverity: z.record(Severity, z.int().nonnegative()).readonly(),
    /** Where the score of more text of this kind would lie, at 95 %; wide for short texts. */
    interval: z.object({ low: z.number(), high: z.number(), level: z.number() }).readonly(),
  })
  .readonly();
export type Score = z.infer<typeof Score>;

const Count = z.int().nonnegative();

/** The most findings a text may have. */
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

/** What a text needs to pass. */
export const GateRequest = z
  .object({
    minScore: z.number().min(0).max(100).nullable(),
    failOn: z.enum(['critical', 'major', 'minor', 'never']),
    budgets: Budgets.exactOptional(),
    /** With `all`, findings in the baseline count too, but never those settled by people. The default is `new`. */
    count: z.enum(['all', 'new']).exactOptional(),
    /** How many units of a bilingual file may be untranslated; documents have none. */
    maxUntranslated: Count.exactOptional(),
    /** How many may be marked fuzzy. */
    maxFuzzy: Count.exactOptional(),
  })
  .readonly();
export type GateRequest = z.infer<typeof GateRequest>;

/** What was required, what decided the outcome, and the reason as a sentence. */
export const Gate = z
  .object({
    ...GateRequest.unwrap().shape,
    decidedBy: z.enum(['score', 'severity', 'budget', 'units', 'nothing']),
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
    /** The offset of each line, so that a renderer can print line and column without the text. */
    lines: z.array(z.int().nonnegative()).readonly().optional(),
    /** The offset of each page, in formats that have pages and no lines. */
    pages: z.array(z.int().nonnegative()).readonly().exactOptional(),
  })
  .readonly();
export type ReportSide = z.infer<typeof ReportSide>;

/** The whole result of `gegenlesen check ORIGINAL TRANSLATION`. Renderers need nothing else. */
export const Report = z
  .object({
    /** The version of gegenlesen that wrote it. */
    version: z.string(),
    source: ReportSide,
    target: ReportSide,
    provenance: Provenance,
    beads: z.array(Bead).readonly(),
    findings: z.array(Finding).readonly(),
    /** Findings that do not count. */
    settled: z.array(Settled).readonly(),
    score: Score,
    gate: Gate,
    notices: z.array(z.string()).readonly(),
    /** Comments in the texts that settle nothing, one sentence each; absent if there are none. */
    idleComments: z.array(z.string()).readonly().exactOptional(),
  })
  .readonly();
export type Report = z.infer<typeof Report>;

/** One line of `check --pairs`. Offsets count from the start of that pair's `source` and `target`. */
export const PairReport = z
  .object({
    id: z.string(),
    score: z.number().min(0).max(100),
    /** The probability that the pair contains a major or critical error. */
    drift: z.number().min(0).max(1),
    findings: z.array(Finding).readonly(),
    /** Absent for a translated unit. An untranslated one is never checked, a fuzzy one only on request. */
    state: UnitState.extract(['fuzzy', 'untranslated']).exactOptional(),
  })
  .readonly();
export type PairReport = z.infer<typeof PairReport>;
