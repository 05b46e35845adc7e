import { z } from 'zod';
import type { FileFormat, Holds } from './file-format.ts';

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
    endings: ['md', 'mdx', 'markdown', 'mdown', 'mkd'],
    mediaType: 'text/markdown',
    holds: 'document',
    reads:
      'CommonMark and GFM, HTML in it; MDX with the children of JSX; admonitions of Docusaurus, VitePress, MkDocs and GitHub; shortcodes of Hugo and tags of Liquid with what is between them; titles, captions and the like in attributes, arguments and front matter (YAML, TOML, JSON), and the keys named in `frontMatter`',
    leaves: 'code, formulas, expressions of JSX, attribute lists; attributes and arguments in the middle of a sentence',
    tried:
      'documentation of Astro, Starlight, Docusaurus (Helm), FastAPI, Contao, Let’s Encrypt, Ruby, evcc, Privacy Guides',
  },
  html: {
    title: 'HTML',
    endings: ['html', 'htm', 'xhtml'],
    mediaType: 'text/html',
    holds: 'document',
    reads: 'what a browser shows, title and description; of a saved web page, the main text, where it is clear',
    leaves:
      'scripts, navigation, buttons, preformatted code; headers, sidebars, share bars and comments around the main text',
    tried: 'pages of DocBook, Sphinx and Publican in both languages, LibreOffice Help in German',
  },
  asciidoc: {
    title: 'AsciiDoc',
    endings: ['adoc', 'asciidoc', 'asc'],
    mediaType: 'text/asciidoc',
    holds: 'document',
    reads:
      'titles, paragraphs, lists, tables, admonitions, captions, footnotes, `:description:`; both branches of a condition',
    leaves: 'listings, literal text, comments, images, files that it includes; `{attributes}` and inline code are code',
    tried: 'Pro Git in both languages, manual pages of Git, documents of Asciidoctor; Asciidoctor 2.0.18',
  },
  rst: {
    title: 'reStructuredText',
    endings: ['rst', 'rest'],
    mediaType: 'text/x-rst',
    holds: 'document',
    reads: 'titles, paragraphs, lists, tables, content of directives, captions, `:alt:`, footnotes',
    leaves:
      'literal blocks, code, comments, targets, tables of contents, `csv-table`; substitutions and references without a title are code',
    tried: 'documents of docutils, Sphinx and Python; docutils 0.19',
  },
  latex: {
    title: 'LaTeX',
    endings: ['tex', 'ltx'],
    mediaType: 'application/x-tex',
    holds: 'document',
    reads:
      'title and body: headings, paragraphs, items, cells, captions, footnotes; accents, ligatures and quotation marks as printed',
    leaves:
      'formulas, verbatim text, pictures, bibliographies, files that it includes; commands that are not known are code',
  },
  docx: {
    title: 'Word (DOCX)',
    endings: ['docx', 'docm'],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: 'document',
    takesComments: true,
    container: true,
    alone: 'docx-table',
    reads: 'paragraphs, headings, lists, tables, notes, text boxes, headers and footers; tracked changes as accepted',
    leaves: 'comments, table of contents, hidden text, charts, SmartArt, descriptions of images',
    tried: 'some 400 files of pandoc, python-docx, Open XML SDK, docx4j and Apache POI; LibreOffice 7.4',
  },
  odt: {
    title: 'OpenDocument text (ODT)',
    endings: ['odt', 'ott'],
    mediaType: 'application/vnd.oasis.opendocument.text',
    holds: 'document',
    takesComments: true,
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
  pdf: {
    title: 'PDF with a text layer',
    endings: ['pdf'],
    mediaType: 'application/pdf',
    holds: 'document',
    pages: true,
    readOnly: true,
    reads:
      'paragraphs, headings by size and font, lists, tables by their cells, footnotes; columns one after the other; words divided at line ends become whole',
    leaves:
      'running heads and page numbers, tables of contents, text in fonts for code, turned text, forms and remarks',
    tried: 'manuals of Debian and TeX in both languages, papers in two columns, up to 600 pages',
  },
  srt: {
    title: 'SubRip subtitles (SRT)',
    endings: ['srt'],
    mediaType: 'application/x-subrip',
    holds: 'document',
    reads: 'sentences, also across cues; times and lines for the checks of subtitles',
    tried: 'captions of 3Blue1Brown, subtitles of Under the Dome',
    leaves: 'numbers, timings, tags and positions such as `{\\an8}`',
  },
  vtt: {
    title: 'WebVTT subtitles',
    endings: ['vtt'],
    mediaType: 'text/vtt',
    holds: 'document',
    reads: 'what is read of SRT',
    tried: 'subtitles of mempool; Chromium',
    leaves: 'identifiers, timings, settings, tags, blocks of NOTE, STYLE and REGION',
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
    tried: 'iina, Transmission',
  },
  stringsdict: {
    title: 'Apple plural forms',
    endings: ['stringsdict'],
    mediaType: 'application/x-plist',
    holds: 'catalogue',
    reads: 'plural forms as `key:variable.one`, variants for widths and devices, format strings with words',
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
  po: {
    title: 'gettext catalogue',
    endings: ['po', 'pot'],
    mediaType: 'text/x-gettext-translation',
    holds: 'both languages',
    takesComments: true,
    reads:
      'translated units, each plural form by itself, with comments, contexts and limits; those that are fuzzy, untranslated or obsolete are counted; a broken entry is named and the rest is read',
    tried: 'catalogues of some forty Debian packages',
  },
  xliff: {
    title: 'XLIFF 1.2, 2.0 and 2.1',
    endings: ['xlf', 'xliff'],
    mediaType: 'application/xliff+xml',
    holds: 'both languages',
    takesComments: true,
    reads:
      'translated units, each segment by itself, with notes and limits of length; the others are counted by their states',
    leaves: 'inline tags and the code in them, which are compared',
  },
  sdlxliff: {
    title: 'SDLXLIFF of Trados Studio',
    endings: ['sdlxliff'],
    mediaType: 'application/x-sdlxliff',
    holds: 'both languages',
    reads: 'translated segments by `conf`; deletions of tracked changes are no text',
    leaves: 'inline tags; a locked segment is read as any other',
  },
  mqxliff: {
    title: 'MQXLIFF of memoQ',
    endings: ['mqxliff'],
    mediaType: 'application/x-mqxliff',
    holds: 'both languages',
    reads: 'translated segments by `mq:status`',
    leaves: 'inline tags, earlier versions, comments',
  },
  tmx: {
    title: 'translation memory (TMX)',
    endings: ['tmx'],
    mediaType: 'application/x-tmx+xml',
    holds: 'both languages',
    reads: 'units in German and English',
    leaves: 'inline tags and the code in them, which are compared; there are no states',
  },
  tbx: {
    title: 'termbase (TBX)',
    endings: ['tbx'],
    mediaType: 'application/x-tbx+xml',
    holds: 'both languages',
    reads: 'the first English and the first German term of each concept that is not discouraged, with definitions',
    leaves: 'synonyms; as a glossary, all terms are read',
  },
  qt: {
    title: 'Qt Linguist',
    endings: ['ts'],
    mediaType: 'text/vnd.trolltech.linguist',
    holds: 'both languages',
    reads: 'finished messages, each plural form by itself, with comments; the others are counted',
    leaves: 'all but the longest of translations for different widths',
  },
  xcstrings: {
    title: 'Xcode string catalog',
    endings: ['xcstrings'],
    mediaType: 'application/x-xcstrings+json',
    holds: 'both languages',
    reads:
      'translated strings, each variation by itself, with comments; a string without a text in the source language is its key',
    leaves: 'languages other than German and English',
  },
  'docx-table': {
    title: 'Word (DOCX) with a table of two languages',
    endings: [],
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    holds: 'both languages',
    container: true,
    reads: 'a DOCX that is named without a second file: the columns of its tables, as in CSV; each row is a unit',
    leaves: 'the text around the tables, tables within tables',
    tried: 'python-docx, LibreOffice 7.4',
  },
  csv: {
    title: 'CSV with two languages',
    endings: ['csv'],
    mediaType: 'text/csv',
    holds: 'both languages',
    reads:
      'the columns that their names, their languages or `--columns` show; quoted cells, separated by `,`, `;` or tab',
    leaves: 'other columns; rows without a translation are counted',
    tried: 'tables of six projects',
  },
  xlsx: {
    title: 'Excel (XLSX) with two languages',
    endings: ['xlsx', 'xlsm'],
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    holds: 'both languages',
    container: true,
    reads: 'the columns as in CSV, of each sheet; hidden rows, too, since a filter hides them',
    leaves: 'hidden sheets, formulas (their results are read)',
    tried: 'workbooks of four projects, openpyxl, LibreOffice 7.4',
  },
  tsv: {
    title: 'TSV with two languages',
    endings: ['tsv', 'tab'],
    mediaType: 'text/tab-separated-values',
    holds: 'both languages',
    reads: 'original and translation, or id, original and translation; of more columns, those of CSV; no quoting',
  },
} as const satisfies Readonly<Record<string, FileFormat>>;

/** The formats of files that are read as a whole, by name. Help, errors and the pairing of files follow from it. */
export const fileFormats: Readonly<Record<Format, FileFormat>> = table;

export const Format = z.enum(Object.keys(table) as (keyof typeof table)[]);
export type Format = z.infer<typeof Format>;

/** The names of the formats that hold something. */
type FormatHolding<What extends Holds> = {
  [Name in Format]: (typeof table)[Name]['holds'] extends What ? Name : never;
}[Format];
export type DocumentFormat = FormatHolding<'document'>;
export type CatalogueFormat = FormatHolding<'catalogue'>;
export type BilingualFormat = FormatHolding<'both languages'>;
