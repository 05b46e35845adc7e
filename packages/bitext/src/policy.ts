import { z } from 'zod';
import { Finding, Severity } from './finding.ts';

/** How a project treats the findings of one rule. */
export const RuleSetting = z
  .strictObject({
    /** Replaces the rule's own severity; `off` drops the findings. */
    severity: z.enum([...Severity.options, 'off']).exactOptional(),
    /** Findings with a lower confidence are dropped, 0 to 1. */
    threshold: z.number().min(0).max(1).exactOptional(),
  })
  .readonly();
export type RuleSetting = z.infer<typeof RuleSetting>;

/** Why a finding does not count: it is in the baseline, a person decided, or a comment in the text says so. */
const Settlement = {
  by: z.enum(['baseline', 'decision', 'comment']),
  reason: z.string().nullable(),
  /** Who says so, if known. */
  name: z.string().nullable(),
};

/** What a finding points at on each side; null matches anything. */
export const Words = z
  .strictObject({ source: z.string().nullable(), target: z.string().nullable() })
  .refine(({ source, target }) => source !== null || target !== null, { error: 'names no words' })
  .readonly();
export type Words = z.infer<typeof Words>;

/** One side of a finding: the words it points at and the text around them, with single spaces. */
export const Context = z
  .object({
    before: z.string(),
    /** Null if it points at nothing; then `before` is all of the text. */
    words: z.string().nullable(),
    after: z.string(),
  })
  .readonly();
export type Context = z.infer<typeof Context>;

/** Both sides of a finding; null for a side without a sentence. */
export const Contexts = z.object({ source: Context.nullable(), target: Context.nullable() }).readonly();
export type Contexts = z.infer<typeof Contexts>;

/** Settles findings: those with a fingerprint or at a place, or those of a rule on certain words. */
export const Exception = z.union([
  z
    .object({
      fingerprint: z.string(),
      /** The most it settles in one pair of texts; all if absent. */
      most: z.int().positive().exactOptional(),
      /** The finding's rule and place, which identify it even if its sentences are split or joined differently. */
      at: z.object({ rule: z.string(), contexts: Contexts }).readonly().exactOptional(),
      ...Settlement,
    })
    .readonly(),
  z
    .object({
      rule: z.string(),
      words: Words,
      /** Fingerprints of findings it does not settle because a person decided otherwise. */
      except: z.array(z.string()).readonly(),
      /** The places of those findings, if known. */
      exceptAt: z.array(Contexts).readonly().exactOptional(),
      ...Settlement,
    })
    .readonly(),
]);
export type Exception = z.infer<typeof Exception>;

/** A finding settled by an exception: it appears in the report but does not affect the score. */
export const Settled = z.object({ finding: Finding, ...Settlement }).readonly();
export type Settled = z.infer<typeof Settled>;

/** How a project treats the findings in a pair of texts, as plain data. */
export const Policy = z
  .object({
    /** By the name of the rule. */
    rules: z.record(z.string(), RuleSetting).readonly().exactOptional(),
    /** MQM penalty points of one finding, if different from the default. */
    weights: z.record(Severity, z.number().nonnegative()).readonly().exactOptional(),
    /** Regular expressions; findings inside a match are dropped. */
    ignore: z.array(z.string()).readonly().exactOptional(),
    exceptions: z.array(Exception).readonly().exactOptional(),
  })
  .readonly();
export type Policy = z.infer<typeof Policy>;
