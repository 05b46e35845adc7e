import type { FileFormat } from './file-format.ts';

/** The formats of files that hold a text to read from the beginning to the end, by name. */
export const documentFormats = {
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
    tried: 'documents of docutils and Sphinx; docutils 0.19',
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
} as const satisfies Readonly<Record<string, FileFormat>>;
