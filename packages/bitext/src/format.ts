import { z } from 'zod';
import { bilingualFormats } from './bilingual-formats.ts';

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
  readonly mediaType: string;
  readonly holds: Holds;
  /** Whether its files are ZIP archives: a `Document` has the XML in them as its text, and lines mean nothing. */
  readonly container?: true;
  /** Whether corrections cannot be written back. */
  readonly readOnly?: true;
  /** What of a file is read, for docs/formats.md. */
  readonly reads: string;
  /** What is left alone or cannot be kept, for docs/formats.md. */
  readonly leaves?: string;
  /** What it was tried with, for docs/formats.md. */
  readonly tried?: string;
}

const table = {
  text: {
    title: 'plain text',
    endings: ['txt', 'text'],
    mediaType: 'text/plain',
    holds: 'document',
    reads: 'paragraphs, headings by their looks, lists; a file without an ending is text or Markdown',
  },
  markdown: {
    title: 'Markdown',
    endings: ['md', 'markdown', 'mdown', 'mkd'],
    mediaType: 'text/markdown',
    holds: 'document',
    reads: 'CommonMark and GFM, HTML in it, titles and descriptions of the front matter',
    leaves: 'code blocks; JSX and shortcodes are text',
  },
  html: {
    title: 'HTML',
    endings: ['html', 'htm', 'xhtml'],
    mediaType: 'text/html',
    holds: 'document',
    reads: 'what a browser shows, title and description',
    leaves: 'scripts, navigation, buttons, preformatted code',
  },
  docx: {
    title: 'Word (DOCX)',
    endings: ['docx', 'docm'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: 'document',
    container: true,
    reads: 'paragraphs, headings, lists, tables, notes, text boxes, headers and footers; tracked changes as accepted',
    leaves: 'comments, table of contents, hidden text, charts, SmartArt, descriptions of images',
    tried: 'some 400 files of pandoc, python-docx, Open XML SDK, docx4j and Apache POI; LibreOffice 7.4',
  },
  odt: {
    title: 'OpenDocument text (ODT)',
    endings: ['odt', 'ott'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    holds: 'document',
    container: true,
    reads: 'what is read of Word files',
    leaves: 'what is left alone in Word files',
    tried: 'files of pandoc; LibreOffice 7.4',
  },
  epub: {
    title: 'EPUB',
    endings: ['epub'],
    mediaType: 'application/epub+zip',
    holds: 'document',
    container: true,
    reads: 'the chapters in the order of reading',
    leaves: 'navigation, titles in the metadata',
    tried: 'files of pandoc and W3C',
  },
  lines: {
    title: 'one sentence a line',
    endings: [],
    mediaType: 'text/plain',
    holds: 'document',
    reads: 'every line, with `--read-as lines`',
  },
  json: {
    title: 'JSON: i18next, Chrome, Docusaurus, ARB, or nested keys',
    endings: ['json', 'arb'],
    mediaType: 'application/json',
    holds: 'catalogue',
    reads:
      'nested or flat keys of i18next and vue-i18n; `message` of Chrome and Docusaurus; ARB; descriptions as notes',
    tried: 'JabRef, mRemoteNG, Ruffle, Anki',
  },
  yaml: {
    title: 'YAML of Rails, or nested keys',
    endings: ['yml', 'yaml'],
    mediaType: 'application/yaml',
    holds: 'catalogue',
    reads: 'nested keys; the language at the top, as in Rails, is no part of them; comments as notes',
    leaves: 'mappings by alias',
    tried: 'rails-i18n, thredded',
  },
  properties: {
    title: 'Java properties',
    endings: ['properties'],
    mediaType: 'text/x-java-properties',
    holds: 'catalogue',
    reads: 'all values, in UTF-8, ISO-8859-1 or with escapes; comments as notes',
    tried: 'JabRef, ZAP',
  },
  apple: {
    title: 'Apple strings',
    endings: ['strings'],
    mediaType: 'text/x-apple-strings',
    holds: 'catalogue',
    reads: 'all strings, with the comments before them; property lists in XML, too',
    leaves: 'binary property lists',
    tried: 'iina, Transmission, VLC for iOS',
  },
  stringsdict: {
    title: 'Apple plural forms',
    endings: ['stringsdict'],
    mediaType: 'application/x-plist',
    holds: 'catalogue',
    reads: 'plural forms as `key:variable.one`, variants for widths and devices, format strings with words',
    tried: 'UTM',
  },
  android: {
    title: 'Android string resources',
    endings: ['xml'],
    mediaType: 'application/xml',
    holds: 'catalogue',
    reads:
      'strings, plurals as `name.one`, items of arrays as `name.0`; comments as notes, `maxLength` and `[CHAR LIMIT=30]` as limits',
    leaves: '`translatable="false"`, references',
    tried: 'NewPipe, OpenTracks',
  },
  resx: {
    title: '.NET resources',
    endings: ['resx', 'resw'],
    mediaType: 'text/microsoft-resx',
    holds: 'catalogue',
    reads: 'all strings, with comments',
    leaves: 'values with a type',
    tried: 'ShareX, mRemoteNG',
  },
  fluent: {
    title: 'Fluent',
    endings: ['ftl'],
    mediaType: 'text/x-fluent',
    holds: 'catalogue',
    reads: 'messages and attributes; comments as notes',
    tried: 'Ruffle, Anki',
  },
  ...bilingualFormats,
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

/** The names of the formats that hold something. */
type FormatHolding<What extends Holds> = {
  [Name in Format]: (typeof table)[Name]['holds'] extends What ? Name : never;
}[Format];
export type DocumentFormat = FormatHolding<'document'>;
export type CatalogueFormat = FormatHolding<'catalogue'>;
export type BilingualFormat = FormatHolding<'both languages'>;

export const isCatalogue = (format: Format): format is CatalogueFormat => fileFormats[format].holds === 'catalogue';

/** Whether files hold strings under keys, which join them to their translations. */
export const hasKeys = (format: Format): boolean => fileFormats[format].holds !== 'document';

/** Whether a file holds original and translation. */
export const isBilingual = (format: Format): format is BilingualFormat =>
  fileFormats[format].holds === 'both languages';

/** Whether a file of this format is an archive of parts, so that its text is markup and has no lines that mean anything. */
export const isContainer = (format: Format): boolean => fileFormats[format].container ?? false;

/** Whether corrections can be written into files of this format. */
export const isWritable = (format: Format): boolean => fileFormats[format].readOnly !== true;
