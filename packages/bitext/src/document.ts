import { z } from 'zod';
import type { Segment } from './segment.ts';
import { Span } from './span.ts';

/** A BCP 47 tag: `de`, `en`, `de-CH`; `und` where it could not be told. */
export const Language = z.string().min(2);
export type Language = z.infer<typeof Language>;

export const Format = z.enum(['text', 'markdown', 'html', 'lines']);
export type Format = z.infer<typeof Format>;

/** Bytes, decoded. `text` is the text as read: every offset in a report counts from its beginning, after the BOM. */
export interface Document {
  readonly path: string;
  readonly format: Format;
  /** WHATWG encoding label: `utf-8`, `utf-16le`, `windows-1252`, `iso-8859-1`. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** Of the bytes, in hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

/** Navigation or a button that was scraped along with the text; set apart, never aligned. */
export const Leftover = z.object({ ...Span.unwrap().shape, text: z.string() }).readonly();
export type Leftover = z.infer<typeof Leftover>;

/** What a text says of how it was translated. */
export const Provenance = z
  .object({
    method: z.enum(['machine', 'ai-assisted', 'human', 'unknown']),
    /** Whether a person went over it; null where the text does not say. */
    postEdited: z.boolean().nullable(),
    from: Language.nullable(),
    /** Where it says so, in the document named by `side`. */
    evidence: z
      .object({ side: z.enum(['source', 'target']), ...Span.unwrap().shape, text: z.string() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type Provenance = z.infer<typeof Provenance>;

/** A comment in a text that tells gegenlesen to let something be. Its own span is the comment. */
export interface IgnoreComment extends Span {
  /** The rules that it names, as they stand there. */
  readonly rules: readonly string[];
  readonly reason: string;
  /** The part of the document that it speaks of. */
  readonly covers: Span;
  /** How it is written wrongly, as the end of a sentence; such a comment settles nothing. Null where it is right. */
  readonly problem: string | null;
}

/** A Document, read: its language, its sentences in order, and what was set apart from them. */
export interface SegmentedDocument extends Document {
  readonly lang: Language;
  readonly segments: readonly Segment[];
  readonly leftovers: readonly Leftover[];
  /** The note on how it was translated, where there is one. Its sentences are not among the segments. */
  readonly note: (Omit<Provenance, 'evidence'> & { readonly evidence: Span }) | null;
  /** Absent where there are none. */
  readonly ignores?: readonly IgnoreComment[];
  /** What a person should know of how this file was read, one sentence each. */
  readonly notices: readonly string[];
}
