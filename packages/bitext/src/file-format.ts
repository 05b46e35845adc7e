/**
 * What a file of a format holds: a text to read from the beginning to the end; strings of a program under keys, in one
 * language; or such strings with their translations.
 */
export type Holds = 'document' | 'catalogue' | 'both languages';

/** A format of files that are read as a whole. */
export interface FileFormat {
  /** As a person calls it. */
  readonly title: string;
  /** Endings of file names, in lower case. */
  readonly endings: readonly string[];
  readonly mediaType: string;
  readonly holds: Holds;
  /** Whether its files are ZIP archives: a `Document` has the XML in them as its text, and lines mean nothing. */
  readonly container?: true;
  /** Whether people find a place in its files by its page; a `Document` has the text of all pages, and lines mean nothing. */
  readonly pages?: true;
  /** The format that such a file has when it is named without a second one, and so has to hold both languages. */
  readonly alone?: string;
  /** Whether corrections cannot be written back. */
  readonly readOnly?: true;
  /** Whether findings can be written into a file as comments or notes. */
  readonly takesComments?: true;
  /** What of a file is read, for docs/formats.md. */
  readonly reads: string;
  /** What is left alone or cannot be kept, for docs/formats.md. */
  readonly leaves?: string;
  /** What it was tried with, for docs/formats.md. */
  readonly tried?: string;
}
