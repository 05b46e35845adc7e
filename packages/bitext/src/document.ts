import { z } from 'zod';
import type { Cue } from './cue.ts';
import type { Format } from './format.ts';
import type { Segment } from './segment.ts';
import { Span } from './span.ts';
import type { UnitCounts } from './unit-state.ts';

/** A BCP 47 tag: `de`, `en`, `de-CH`; `und` if not recognised. */
export const Language = z.string().min(2);
export type Language = z.infer<typeof Language>;

/**
 * A decoded file. All offsets in a report count from the beginning of `text`, after the byte order mark. The text of a
 * container is the XML of its parts, joined.
 */
export interface Document {
  readonly path: string;
  readonly format: Format;
  /** A WHATWG encoding label: `utf-8`, `utf-16le`, `windows-1252`, `iso-8859-1`. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** The hash of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

/** Navigation or button text scraped along with the article; set aside, never aligned. */
export const Leftover = z.object({ ...Span.unwrap().shape, text: z.string() }).readonly();
export type Leftover = z.infer<typeof Leftover>;

/** What a text says about how it was translated. */
export const Provenance = z
  .object({
    method: z.enum(['machine', 'ai-assisted', 'human', 'unknown']),
    /** Whether a person edited it; null if the text does not say. */
    postEdited: z.boolean().nullable(),
    from: Language.nullable(),
    /** Where the text says so, in the document named by `side`. */
    evidence: z
      .object({ side: z.enum(['source', 'target']), ...Span.unwrap().shape, text: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Provenance = z.infer<typeof Provenance>;

/** A comment in a text that tells gegenlesen to ignore something. The span is that of the comment. */
export interface IgnoreComment extends Span {
  /** The rules it names, as written. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The part of the document it applies to. */
  readonly covers: Span;
  /** What is wrong with it, as the end of a sentence; such a comment settles nothing. Null if it is valid. */
  readonly problem: string | null;
}

/** A Document with its language, its sentences in order, and what was set aside. */
export interface SegmentedDocument extends Document {
  readonly lang: Language;
  readonly segments: readonly Segment[];
  readonly leftovers: readonly Leftover[];
  /** The note on how it was translated, or null. Its sentences are not among the segments. */
  readonly note: (Omit<Provenance, 'evidence'> & { readonly evidence: Span }) | null;
  /** Absent if there are none. */
  readonly ignores?: readonly IgnoreComment[];
  /** How far the units of a bilingual file are translated; absent in other files. Only translated ones are segments. */
  readonly units?: UnitCounts;
  /** Of subtitles: when which lines are shown, in the order of the file. Absent in other files. */
  readonly cues?: readonly Cue[];
  /** What a person should know about how this file was read, one sentence each. */
  readonly notices: readonly string[];
}
