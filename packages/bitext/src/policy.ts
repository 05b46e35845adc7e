import { z } from 'zod';
import { Finding, Severity } from './finding.ts';

/** How a project takes the findings of one rule. */
export const RuleSetting = z
  .strictObject({
    /** Instead of what the rule itself says; `off` leaves them out. */
    severity: z.enum([...Severity.options, 'off']).exactOptional(),
    /** From 0 to 1: findings that are less sure are left out. */
    threshold: z.number().min(0).max(1).exactOptional(),
  })
  .readonly();
export type RuleSetting = z.infer<typeof RuleSetting>;

/** Why a finding does not count: it stood there before, a person decided, or a comment in the text says so. */
const Settlement = {
  by: z.enum(['baseline', 'decision', 'comment']),
  reason: z.string().nullable(),
  /** Who says so, where that is known. */
  name: z.string().nullable(),
};

/** What a finding points at on each side; a side that is null may be anything. */
export const Words = z
  .strictObject({ source: z.string().nullable(), target: z.string().nullable() })
  .refine(({ source, target }) => source !== null || target !== null, { error: 'names no words' })
  .readonly();
export type Words = z.infer<typeof Words>;

/** One side of a finding: what it points at in its sentences, and what stands around that there, with single spaces. */
export const Context = z
  .object({
    before: z.string(),
    /** Null where it points at nothing; then all of the side stands before. */
    words: z.string().nullable(),
    after: z.string(),
  })
  .readonly();
export type Context = z.infer<typeof Context>;

/** Both sides of a finding; null where one has no sentence. */
export const Contexts = z.object({ source: Context.nullable(), target: Context.nullable() }).readonly();
export type Contexts = z.infer<typeof Contexts>;

/** What settles findings before they are found again: those of one fingerprint or of one place, or those of a rule at certain words. */
export const Exception = z.union([
  z
    .object({
      fingerprint: z.string(),
      /** So many of them in one pair of texts; all where it is not said. */
      most: z.int().positive().exactOptional(),
      /** The rule and the place of the finding, which is the same one where its sentences are joined or split otherwise. */
      at: z.object({ rule: z.string(), contexts: Contexts }).readonly().exactOptional(),
      ...Settlement,
    })
    .readonly(),
  z
    .object({
      rule: z.string(),
      words: Words,
      /** Fingerprints of findings that it leaves alone, since a person decided otherwise on them. */
      except: z.array(z.string()).readonly(),
      /** The places of those findings, where they are known. */
      exceptAt: z.array(Contexts).readonly().exactOptional(),
      ...Settlement,
    })
    .readonly(),
]);
export type Exception = z.infer<typeof Exception>;

/** A finding that an exception settles: it stands in the report, and not in the score. */
export const Settled = z.object({ finding: Finding, ...Settlement }).readonly();
export type Settled = z.infer<typeof Settled>;

/** What a project makes of the findings of a pair of texts, as plain data. */
export const Policy = z
  .object({
    /** By the name of the rule. */
    rules: z.record(z.string(), RuleSetting).readonly().exactOptional(),
    /** MQM penalty points of one finding, instead of the usual ones. */
    weights: z.record(Severity, z.number().nonnegative()).readonly().exactOptional(),
    /** Regular expressions: a finding that lies within a match in its text is left out. */
    ignore: z.array(z.string()).readonly().exactOptional(),
    exceptions: z.array(Exception).readonly().exactOptional(),
  })
  .readonly();
export type Policy = z.infer<typeof Policy>;
