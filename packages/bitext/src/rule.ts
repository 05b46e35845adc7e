import { z } from 'zod';
import { Language } from './document.ts';
import { Group, Severity } from './finding.ts';
import { Messages } from './says.ts';
import { Span } from './span.ts';

/** One side of an example: a sentence, or a short document with a sentence a line; `marks` is what a finding points at. */
export const RuleText = z.object({ lang: Language, text: z.string(), marks: z.array(Span).readonly() }).readonly();
export type RuleText = z.infer<typeof RuleText>;

/** A pair that shows what a rule does; without marks it shows what raises nothing. */
export const RuleExample = z
  .object({
    source: RuleText,
    target: RuleText,
    /** What the finding says, where the example tells. */
    says: z.string().nullable(),
    /** What the glossary asks for that it is checked with. */
    glossary: z.string().nullable(),
  })
  .readonly();
export type RuleExample = z.infer<typeof RuleExample>;

/** What a check says of itself; `id` is the `rule` of its findings. */
export const Rule = z
  .object({
    id: z.string(),
    group: Group,
    /** A path of the MQM typology. */
    category: z.string(),
    /** The usual one; a finding may say otherwise. */
    severity: Severity,
    /** One sentence. */
    summary: z.string(),
    /** What a translator should know of it, in Markdown. */
    details: z.string(),
    /** What its findings say: the id of `says` is `<rule>/<message>`. */
    messages: Messages,
    examples: z.array(RuleExample).readonly(),
  })
  .readonly();
export type Rule = z.infer<typeof Rule>;
