import { Format, Language } from '@gegenlesen/bitext';
import { z } from 'zod';
import { FindingState } from './finding.ts';
import { plain } from './plain.ts';

/** MQM scores, 0 to 100: of the translation as it came, and as it is now, without what was dismissed. */
export const Scores = z.object({ before: z.number(), now: z.number() }).readonly();
export type Scores = z.infer<typeof Scores>;

const Count = z.int().nonnegative();

/** A line of the list. */
export const DocumentSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(['waiting', 'checked', 'failed']),
    /** Instead of findings where it failed; and why it takes long, where it waits for what is not there. */
    problem: z.string().nullable(),
    original: z.string(),
    translation: z.string(),
    /** Null until it is checked. */
    score: Scores.nullable(),
    /** Of the translation, by which scores are weighed. */
    words: Count,
    open: Count,
    decided: Count,
    edits: Count,
    updatedAt: z.iso.datetime(),
    /** Who worked on it last; null where nobody did. */
    by: z.string().nullable(),
  })
  .readonly();
export type DocumentSummary = z.infer<typeof DocumentSummary>;

const SideFacts = z.object({ lang: Language, format: Format, path: z.string() }).readonly();

/** A document that is checked, without its text, which comes with the beads. */
export const ReviewDocument = z
  .object({
    id: z.string(),
    name: z.string(),
    /** Counts every change of its text, its beads and what is found in it. */
    revision: Count,
    source: SideFacts,
    target: SideFacts,
    beadCount: Count,
    score: Scores,
    findings: z.array(FindingState).readonly(),
    notices: z.array(z.string()).readonly(),
  })
  .readonly();
export type ReviewDocument = z.infer<typeof ReviewDocument>;

const UploadedFile = z.object({ name: plain(500).min(1), base64: z.base64() }).readonly();

/** Two files; what a person pastes is a file, too. */
export const Upload = z
  .object({ name: plain(500).min(1), original: UploadedFile, translation: UploadedFile })
  .readonly();
export type Upload = z.infer<typeof Upload>;

/** The document is there at once, and its findings when it is checked: an event says when. */
export const Created = z.object({ id: z.string() }).readonly();
export type Created = z.infer<typeof Created>;
