import type { FileFormat } from './format.ts';

/** The formats of files that hold strings with their translations, by name. */
export const bilingualFormats = {
  po: {
    title: 'gettext catalogue',
    endings: ['po', 'pot'],
    mediaType: 'text/x-gettext-translation',
    holds: 'both languages',
    reads:
      'translated units, each plural form by itself, with comments, contexts and limits; those that are fuzzy, untranslated or obsolete are counted; a broken entry is named and the rest is read',
    tried: 'catalogues of some forty Debian packages, Django; `msgfmt --check`, Translate Toolkit',
  },
  xliff: {
    title: 'XLIFF 1.2, 2.0 and 2.1',
    endings: ['xlf', 'xliff'],
    mediaType: 'application/xliff+xml',
    holds: 'both languages',
    reads:
      'translated units, each segment by itself, with notes and limits of length; the others are counted by their states',
    leaves: 'inline tags and the code in them, which are compared',
    tried: 'Symfony, TYPO3, and some 2,200 files of Okapi; the schemas of 1.2 and 2.0, Translate Toolkit',
  },
  sdlxliff: {
    title: 'SDLXLIFF of Trados Studio',
    endings: ['sdlxliff'],
    mediaType: 'application/x-sdlxliff',
    holds: 'both languages',
    reads: 'translated segments by `conf`; deletions of tracked changes are no text',
    leaves: 'inline tags; a locked segment is read as any other',
    tried: '44 files of Okapi; the schema of XLIFF 1.2',
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
    tried: '36 files of Okapi; a memory of 1 GB',
  },
  tbx: {
    title: 'termbase (TBX)',
    endings: ['tbx'],
    mediaType: 'application/x-tbx+xml',
    holds: 'both languages',
    reads: 'the first English and the first German term of each concept that is not discouraged, with definitions',
    leaves: 'synonyms; as a glossary, all terms are read',
    tried: 'files of Okapi',
  },
  qt: {
    title: 'Qt Linguist',
    endings: ['ts'],
    mediaType: 'text/vnd.trolltech.linguist',
    holds: 'both languages',
    reads: 'finished messages, each plural form by itself, with comments; the others are counted',
    leaves: 'all but the longest of translations for different widths',
    tried: 'qBittorrent, KeePassXC; `lrelease`, `lconvert`, Translate Toolkit',
  },
  xcstrings: {
    title: 'Xcode string catalog',
    endings: ['xcstrings'],
    mediaType: 'application/x-xcstrings+json',
    holds: 'both languages',
    reads:
      'translated strings, each variation by itself, with comments; a string without a text in the source language is its key',
    leaves: 'languages other than German and English',
    tried: 'AuthenticKey, CourtConnect',
  },
} as const satisfies Readonly<Record<string, FileFormat>>;
