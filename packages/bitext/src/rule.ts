import { z } from 'zod';
import { Language } from './document.ts';
import { Group, Severity } from './finding.ts';
import { Messages } from './says.ts';
import { Span } from './span.ts';

/** One side of an example: a sentence, or a short document with one sentence per line. Findings point at `marks`. */
export const RuleText = z.object({ lang: Language, text: z.string(), marks: z.array(Span).readonly() }).readonly();
export type RuleText = z.infer<typeof RuleText>;

/** A pair that shows what a rule finds, or, without marks, what it does not. */
export const RuleExample = z
  .object({
    source: RuleText,
    target: RuleText,
    /** The message of the finding, if the example gives one. */
    says: z.string().nullable(),
    /** The glossary used to check it. */
    glossary: z.string().nullable(),
  })
  .readonly();
export type RuleExample = z.infer<typeof RuleExample>;

/** The description of a check. Its `id` is the `rule` of its findings. */
export const Rule = z
  .object({
    id: z.string(),
    group: Group,
    /** A path of the MQM typology. */
    category: z.string(),
    /** The default; a finding may have another. */
    severity: Severity,
    /** One sentence. */
    summary: z.string(),
    /** What a translator should know about it, in Markdown. */
    details: z.string(),
    /** The messages of its findings: the id in `says` is `<rule>/<message>`. */
    messages: Messages,
    examples: z.array(RuleExample).readonly(),
  })
  .readonly();
export type Rule = z.infer<typeof Rule>;
