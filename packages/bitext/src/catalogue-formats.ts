import type { FileFormat } from './file-format.ts';

/** The formats of files that hold strings under keys, in one language, by name. */
export const catalogueFormats = {
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
} as const satisfies Readonly<Record<string, FileFormat>>;
