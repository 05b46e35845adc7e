import { z } from 'zod';
import { Words } from './policy.ts';
import { Span } from './span.ts';

const filled = z.string().regex(/\S/, { error: 'is empty' });

/**
 * What a person decided on a finding: one line of `decisions.jsonl`. Lines are appended, and the last one on a finding
 * counts. If a sentence changes, its findings get new fingerprints, so earlier decisions no longer apply.
 */
export const Decision = z
  .strictObject({
    /** The finding's fingerprint. */
    fingerprint: filled,
    rule: filled,
    /** `dismissed` settles the finding, `confirmed` says that it is right, `open` revokes earlier decisions. */
    verdict: z.enum(['dismissed', 'confirmed', 'open']),
    /** Required to dismiss a finding. */
    reason: filled.nullable(),
    /** Who decided. */
    name: filled,
    /** When, in ISO 8601 with an offset from UTC. */
    at: z.iso.datetime({ offset: true }),
    /** The sentences of the finding as a reader sees them; null if that side has none. */
    source: z.string().nullable(),
    target: z.string().nullable(),
    /** What the finding points at in those sentences; null if there is nothing to point at. */
    marked: z.strictObject({ source: Span.nullable(), target: Span.nullable() }).readonly().exactOptional(),
    /** The confidence of the finding, 0 to 1. */
    confidence: z.number().min(0).max(1).exactOptional(),
    /** The translation where it was made, relative to this file, with `/`; it applies elsewhere too. */
    path: filled.exactOptional(),
    /** If present, the decision applies to every finding of the rule that points at these words. */
    words: Words.exactOptional(),
  })
  .refine(({ verdict, reason }) => verdict !== 'dismissed' || reason !== null, {
    path: ['reason'],
    error: 'is missing; a dismissal needs a reason',
  })
  .readonly();
export type Decision = z.infer<typeof Decision>;
