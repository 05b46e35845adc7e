import { z } from 'zod';

/** What a file of a format holds: a text to read from the beginning to the end, or strings of a program under keys. */
type Holds = 'document' | 'catalogue';

/** A format of files that hold one language. */
export interface FileFormat {
  /** As a person calls it. */
  readonly title: string;
  /** Endings of file names, in lower case. */
  readonly endings: readonly string[];
  readonly holds: Holds;
  /** Whether its files are ZIP archives: a `Document` has the XML in them as its text, and lines mean nothing. */
  readonly container?: true;
}

const table = {
  text: { title: 'plain text', endings: ['txt', 'text'], holds: 'document' },
  markdown: { title: 'Markdown', endings: ['md', 'markdown', 'mdown', 'mkd'], holds: 'document' },
  html: { title: 'HTML', endings: ['html', 'htm', 'xhtml'], holds: 'document' },
  docx: { title: 'Word (DOCX)', endings: ['docx', 'docm'], holds: 'document', container: true },
  odt: { title: 'OpenDocument text (ODT)', endings: ['odt', 'ott'], holds: 'document', container: true },
  epub: { title: 'EPUB', endings: ['epub'], holds: 'document', container: true },
  lines: { title: 'one sentence a line', endings: [], holds: 'document' },
  json: {
    title: 'JSON: i18next, Chrome, Docusaurus, ARB, or nested keys',
    endings: ['json', 'arb'],
    holds: 'catalogue',
  },
} as const satisfies Readonly<Record<string, FileFormat>>;

/** The formats of files that hold one language, by name. Help, errors and the pairing of files follow from it. */
export const fileFormats: Readonly<Record<Format, FileFormat>> = table;

export const Format = z.enum(Object.keys(table) as (keyof typeof table)[]);
export type Format = z.infer<typeof Format>;

export const isCatalogue = (format: Format): boolean => fileFormats[format].holds === 'catalogue';

/** Whether a file of this format is an archive of parts, so that its text is markup and has no lines that mean anything. */
export const isContainer = (format: Format): boolean => fileFormats[format].container ?? false;
