import { z } from 'zod';

/**
 * What a file of a format holds: a text to read from the beginning to the end; strings of a program under keys, in one
 * language; or such strings with their translations.
 */
type Holds = 'document' | 'catalogue' | 'both languages';

/** A format of files that are read as a whole. */
export interface FileFormat {
  /** As a person calls it. */
  readonly title: string;
  /** Endings of file names, in lower case. */
  readonly endings: readonly string[];
  readonly holds: Holds;
}

const table = {
  text: { title: 'plain text', endings: ['txt', 'text'], holds: 'document' },
  markdown: { title: 'Markdown', endings: ['md', 'markdown', 'mdown', 'mkd'], holds: 'document' },
  html: { title: 'HTML', endings: ['html', 'htm', 'xhtml'], holds: 'document' },
  lines: { title: 'one sentence a line', endings: [], holds: 'document' },
  json: {
    title: 'JSON: i18next, Chrome, Docusaurus, ARB, or nested keys',
    endings: ['json', 'arb'],
    holds: 'catalogue',
  },
  po: { title: 'gettext catalogue', endings: ['po'], holds: 'both languages' },
} as const satisfies Readonly<Record<string, FileFormat>>;

/** The formats of files that are read as a whole, by name. Help, errors and the pairing of files follow from it. */
export const fileFormats: Readonly<Record<Format, FileFormat>> = table;

export const Format = z.enum(Object.keys(table) as (keyof typeof table)[]);
export type Format = z.infer<typeof Format>;

/** Whether files hold strings under keys, which are joined by them. */
export const isCatalogue = (format: Format): boolean => fileFormats[format].holds !== 'document';

/** Whether a file holds original and translation. */
export const isBilingual = (format: Format): boolean => fileFormats[format].holds === 'both languages';
