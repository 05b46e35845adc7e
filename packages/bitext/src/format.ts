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
  yaml: { title: 'YAML of Rails, or nested keys', endings: ['yml', 'yaml'], holds: 'catalogue' },
  properties: { title: 'Java properties', endings: ['properties'], holds: 'catalogue' },
  apple: { title: 'Apple strings', endings: ['strings'], holds: 'catalogue' },
  android: { title: 'Android string resources', endings: ['xml'], holds: 'catalogue' },
  resx: { title: '.NET resources', endings: ['resx', 'resw'], holds: 'catalogue' },
  fluent: { title: 'Fluent', endings: ['ftl'], holds: 'catalogue' },
  po: { title: 'gettext catalogue', endings: ['po'], holds: 'both languages' },
  xliff: { title: 'XLIFF 1.2, 2.0 and 2.1', endings: ['xlf', 'xliff'], holds: 'both languages' },
} as const satisfies Readonly<Record<string, FileFormat>>;

/** The formats of files that are read as a whole, by name. Help, errors and the pairing of files follow from it. */
export const fileFormats: Readonly<Record<Format, FileFormat>> = table;

export const Format = z.enum(Object.keys(table) as (keyof typeof table)[]);
export type Format = z.infer<typeof Format>;

const byEnding: ReadonlyMap<string, Format> = new Map(
  Format.options.flatMap((name) => fileFormats[name].endings.map((ending) => [ending, name] as const)),
);

/** The format that files with an ending have, in any case; null if none is known. @param ending without the point */
export const formatOfEnding = (ending: string): Format | null => byEnding.get(ending.toLowerCase()) ?? null;

/** The formats that hold strings under keys, in one language. */
export type CatalogueFormat = {
  [Name in Format]: (typeof table)[Name]['holds'] extends 'catalogue' ? Name : never;
}[Format];

export const isCatalogue = (format: Format): format is CatalogueFormat => fileFormats[format].holds === 'catalogue';

/** Whether files hold strings under keys, which join them to their translations. */
export const hasKeys = (format: Format): boolean => fileFormats[format].holds !== 'document';

/** Whether a file holds original and translation. */
export const isBilingual = (format: Format): boolean => fileFormats[format].holds === 'both languages';

/** Whether a file of this format is an archive of parts, so that its text is markup and has no lines that mean anything. */
export const isContainer = (format: Format): boolean => fileFormats[format].container ?? false;
