import { z } from 'zod';
import { Says } from './says.ts';
import { Span } from './span.ts';

export const Severity = z.enum(['neutral', 'minor', 'major', 'critical']);
export type Severity = z.infer<typeof Severity>;

/** From the least to the worst. */
export const severities: readonly Severity[] = Severity.options;

/** The penalty of one finding: the severity multipliers of MQM (Lommel et al. 2014; ASTM F3130). */
export const severityWeights: Readonly<Record<Severity, number>> = { neutral: 0, minor: 1, major: 5, critical: 25 };

/** What a finding is about; a report is filtered by it. */
export const Group = z.enum(['number', 'meaning', 'coverage', 'form']);
export type Group = z.infer<typeof Group>;

/** A place in one of the two documents; `text` is what stands there, as read. */
export const Anchor = z.object({ ...Span.unwrap().shape, text: z.string() }).readonly();
export type Anchor = z.infer<typeof Anchor>;

/** One place where the translation does not say what the original says. */
export const Finding = z
  .object({
    /** The check that raised it, as in `gegenlesen rules`. */
    rule: z.string(),
    group: Group,
    /** A path of the MQM typology: `accuracy/mistranslation`. */
    category: z.string(),
    severity: Severity,
    confidence: z.number().min(0).max(1),
    /** What it says, as data, and as an English sentence. */
    says: Says,
    message: z.string(),
    source: Anchor.nullable(),
    target: Anchor.nullable(),
    /** The index of its bead, or null where it is about the document as a whole. */
    bead: z.int().nonnegative().nullable(),
    /** The same as long as the rule and both texts are, wherever the sentence moves. */
    fingerprint: z.string(),
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;
