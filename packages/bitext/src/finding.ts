import { z } from 'zod';
import { Says } from './says.ts';
import { Span } from './span.ts';

export const Severity = z.enum(['neutral', 'minor', 'major', 'critical']);
export type Severity = z.infer<typeof Severity>;

/** From least to most severe. */
export const severities: readonly Severity[] = Severity.options;

/** The penalty points of one finding: MQM severity multipliers (Lommel et al. 2014; ASTM F3130). */
export const severityWeights: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** What a finding is about. Reports can be filtered by it. */
export const Group = z.enum(['number', 'meaning', 'coverage', 'form']);
export type Group = z.infer<typeof Group>;

/** A place in one of the two documents, with the text at that place. */
export const Anchor = z.object({ ...Span.unwrap().shape, text: z.string() }).readonly();
export type Anchor = z.infer<typeof Anchor>;

/** One place where the translation does not say what the original says. */
export const Finding = z
  .object({
    /** The id of the check that raised it, as in `gegenlesen rules`. */
    rule: z.string(),
    group: Group,
    /** A path of the MQM typology: `accuracy/mistranslation`. */
    category: z.string(),
    severity: Severity,
    confidence: z.number().min(0).max(1),
    /** The message as data. */
    says: Says,
    /** The message in English. */
    message: z.string(),
    source: Anchor.nullable(),
    target: Anchor.nullable(),
    /** The index of its bead; null if it concerns the document as a whole. */
    bead: z.int().nonnegative().nullable(),
    /** Stays the same as long as the rule and both texts do, wherever the sentence moves. */
    fingerprint: z.string(),
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;
