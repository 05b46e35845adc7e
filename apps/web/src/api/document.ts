import { Format, Language } from '@gegenlesen/bitext';
import { z } from 'zod';
import { Drift } from './bead.ts';
import { FindingState } from './finding.ts';
import { plain } from './plain.ts';

/** MQM scores, 0 to 100: of the unedited translation, and as it is now, without dismissed findings. */
export const Scores = z.object({ before: z.number(), now: z.number() }).readonly();
export type Scores = z.infer<typeof Scores>;

const Count = z.int().nonnegative();

/** An entry of the list of documents. */
export const DocumentSummary = z
  .object({
    id: z.string(),
    name: z.string(),
    status: z.enum(['waiting', 'checked', 'failed']),
    /** Why its check failed, or why it has to wait. */
    problem: z.string().nullable(),
    original: z.string(),
    translation: z.string(),
    /** Null until it is checked. */
    score: Scores.nullable(),
    /** The words of the translation, by which scores are weighted. */
    words: Count,
    open: Count,
    decided: Count,
    edits: Count,
    updatedAt: z.iso.datetime(),
    /** Who worked on it last; null if nobody did. */
    by: z.string().nullable(),
  })
  .readonly();
export type DocumentSummary = z.infer<typeof DocumentSummary>;

const SideFacts = z.object({ lang: Language, format: Format, path: z.string() }).readonly();

/** A checked document without its text, which comes with the beads. */
export const ReviewDocument = z
  .object({
    id: z.string(),
    name: z.string(),
    /** Counts every change of its text, its beads and its findings. */
    revision: Count,
    source: SideFacts,
    target: SideFacts,
    beadCount: Count,
    /** Of every bead, to sort by. */
    drifts: z.array(Drift).readonly(),
    /** Whether a reader reads its sentences, so that it can be asked which words it doubts. */
    isRead: z.boolean(),
    score: Scores,
    findings: z.array(FindingState).readonly(),
    notices: z.array(z.string()).readonly(),
  })
  .readonly();
export type ReviewDocument = z.infer<typeof ReviewDocument>;

const UploadedFile = z.object({ name: plain(500).min(1), base64: z.base64() }).readonly();

/** Two files; pasted text is sent as a file as well. */
export const Upload = z
  .object({ name: plain(500).min(1), original: UploadedFile, translation: UploadedFile })
  .readonly();
export type Upload = z.infer<typeof Upload>;

/** The document exists at once; an event reports when it is checked. */
export const Created = z.object({ id: z.string() }).readonly();
export type Created = z.infer<typeof Created>;
