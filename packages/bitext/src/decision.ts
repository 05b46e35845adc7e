import { z } from 'zod';
import { Words } from './policy.ts';
import { Span } from './span.ts';

const filled = z.string().regex(/\S/, { error: 'is empty' });

/**
 * What a person decided on a finding: one line of `decisions.jsonl`. Lines are added at the end, and the last one on a
 * finding counts. Where a sentence changes its findings are others, so that what was decided does not hold any more.
 */
export const Decision = z
  .strictObject({
    /** Of the finding on which it was made. */
    fingerprint: filled,
    rule: filled,
    /** `dismissed` settles the finding; `confirmed` says that it is right; `open` takes back what was said before. */
    verdict: z.enum(['dismissed', 'confirmed', 'open']),
    /** Why, for whoever asks later; a finding cannot be dismissed without. */
    reason: filled.nullable(),
    /** Who decided. */
    name: filled,
    /** When, in ISO 8601 with its offset from UTC. */
    at: z.iso.datetime({ offset: true }),
    /** The sentences of the finding as a reader sees them; null where one side has none. */
    source: z.string().nullable(),
    target: z.string().nullable(),
    /** What the finding points at within those sentences; null where there is nothing to point at. */
    marked: z.strictObject({ source: Span.nullable(), target: Span.nullable() }).readonly().exactOptional(),
    /** How sure the finding was, 0 to 1. */
    confidence: z.number().min(0).max(1).exactOptional(),
    /** The translation in which it was made, from the folder of this file, with `/`. It holds for the same two sentences elsewhere, too. */
    path: filled.exactOptional(),
    /** Makes it a decision on every finding of the rule that points at these words. */
    words: Words.exactOptional(),
  })
  .refine(({ verdict, reason }) => verdict !== 'dismissed' || reason !== null, {
    path: ['reason'],
    error: 'says why it is dismissed, and is missing',
  })
  .readonly();
export type Decision = z.infer<typeof Decision>;
