import { describe, expect, test } from 'vitest';
import { findPairs } from './by-name.ts';
import { pairsByPattern } from './by-pattern.ts';

test.each<[string, string[], string[]]>([
  ['endings of names', ['a.de.md', 'a.en.md'], ['a: a.en.md + a.de.md']],
  [
    'subtitles',
    ['film.de.srt', 'film.en.srt', 'talk_de.vtt', 'talk_en.vtt'],
    ['film: film.en.srt + film.de.srt', 'talk: talk_en.vtt + talk_de.vtt'],
  ],
  ['with regions', ['a.de-AT.md', 'a.en-GB.md'], ['a: a.en-GB.md + a.de-AT.md']],
  [
    'with a dash or a line',
    ['a-de.txt', 'a-en.txt', 'b_de.txt', 'b_en.txt'],
    ['a: a-en.txt + a-de.txt', 'b: b_en.txt + b_de.txt'],
  ],
  ['an original without a mark', ['README.md', 'README.de.md'], ['README: README.md + README.de.md']],
  ['folders', ['de/guide/a.md', 'en/guide/a.md'], ['guide/a: en/guide/a.md + de/guide/a.md']],
  ['folders further down', ['site/de/a.md', 'site/en/a.md'], ['site/a: site/en/a.md + site/de/a.md']],
  [
    'an original beside the folder of translations',
    ['docs/a.md', 'i18n/de/a.md'],
    ['docs/a: docs/a.md + i18n/de/a.md'],
  ],
  [
    'the folders of a site generator',
    ['docs/b/a.md', 'i18n/de/docusaurus-plugin-content-docs/current/b/a.md'],
    ['docs/b/a: docs/b/a.md + i18n/de/docusaurus-plugin-content-docs/current/b/a.md'],
  ],
  [
    'two formats of one name',
    ['a.de.html', 'a.de.md', 'a.en.html', 'a.en.md'],
    ['a.en.html: a.en.html + a.de.html', 'a.en.md: a.en.md + a.de.md'],
  ],
  ['no partner', ['a.en.md', 'b.de.md', 'c.txt'], ['a: a.en.md alone', 'b: b.de.md alone', 'c: c.txt alone']],
  [
    'files with both languages',
    ['po/de.po', 'po/fr.po', 'locale/de/LC_MESSAGES/app.po', 'app.de.xlf', 'app.xlf', 'tr/app_de.ts', 'src/de.ts'],
    [
      'po/de: po/de.po + po/de.po',
      'locale/LC_MESSAGES/app: locale/de/LC_MESSAGES/app.po + locale/de/LC_MESSAGES/app.po',
      'app: app.de.xlf + app.de.xlf',
      'tr/app: tr/app_de.ts + tr/app_de.ts',
    ],
  ],
  ['what is no text', ['a.en.png', 'a.de.png', 'Makefile'], []],
  [
    'words that look like marks',
    ['garden.md', 'made.md', 'token-length.md'],
    ['garden: garden.md alone', 'made: made.md alone', 'token-length: token-length.md alone'],
  ],
])('%s', (_, paths, expected) => {
  expect(shown(findPairs(paths))).toEqual(expected);
});

describe('catalogues', () => {
  test.each<[string, string[], string[]]>([
    [
      'folders',
      ['locales/de/a.json', 'locales/en/a.json', 'locales/fr/a.json'],
      ['locales/a: locales/en/a.json + locales/de/a.json'],
    ],
    [
      'languages as names',
      ['src/i18n/de.json', 'src/i18n/en.json'],
      ['src/i18n/en: src/i18n/en.json + src/i18n/de.json'],
    ],
    ['languages as folders and names', ['de/de.json', 'en/en.json'], ['en/en: en/en.json + de/de.json']],
    [
      'Java',
      ['messages.properties', 'messages_de.properties', 'messages_fr.properties'],
      ['messages: messages.properties + messages_de.properties'],
    ],
    [
      'Java with English',
      ['messages.properties', 'messages_de.properties', 'messages_en.properties'],
      ['messages: messages_en.properties + messages_de.properties'],
    ],
    [
      'Android',
      [
        'res/values-de/strings.xml',
        'res/values-en-rGB/strings.xml',
        'res/values-fr/strings.xml',
        'res/values/strings.xml',
      ],
      ['res/values/strings: res/values/strings.xml + res/values-de/strings.xml'],
    ],
    ['other XML', ['de/a.xml', 'en/a.xml', 'res/values/colors.xml'], []],
    [
      'Apple',
      ['App/Base.lproj/Main.strings', 'App/de.lproj/A.strings', 'App/de.lproj/Main.strings', 'App/en.lproj/A.strings'],
      [
        'App/A: App/en.lproj/A.strings + App/de.lproj/A.strings',
        'App/Main: App/Base.lproj/Main.strings + App/de.lproj/Main.strings',
      ],
    ],
    [
      'Rails',
      [
        'config/locales/de.yml',
        'config/locales/devise.de.yml',
        'config/locales/devise.en.yml',
        'config/locales/en.yml',
      ],
      [
        'config/locales/en: config/locales/en.yml + config/locales/de.yml',
        'config/locales/devise: config/locales/devise.en.yml + config/locales/devise.de.yml',
      ],
    ],
    ['regions', ['de-AT.yml', 'de-DE.yml', 'de.yml', 'en-GB.yml', 'en-US.yml'], ['en-US: en-US.yml + de.yml']],
    ['Flutter', ['l10n/app_de.arb', 'l10n/app_en.arb'], ['l10n/app: l10n/app_en.arb + l10n/app_de.arb']],
    [
      'Chrome',
      ['_locales/de/messages.json', '_locales/en/messages.json'],
      ['_locales/messages: _locales/en/messages.json + _locales/de/messages.json'],
    ],
    ['.NET', ['Resources.de.resx', 'Resources.resx'], ['Resources: Resources.resx + Resources.de.resx']],
    ['Fluent', ['main-de.ftl', 'main-en.ftl'], ['main: main-en.ftl + main-de.ftl']],
    [
      'no partner',
      ['package.json', 'config.yml', 'de.json', 'a/en.json', 'values-de/strings.xml', 'a_de.properties'],
      [],
    ],
  ])('%s', (_, paths, expected) => {
    expect(shown(findPairs(paths))).toEqual(expected);
  });
});

describe('a pattern', () => {
  test.each<[string, string[], string[], string[]]>([
    ['for both folders', ['src/*.md:out/*.md'], ['src/b/a.md', 'out/b/a.md'], ['src/b/a: src/b/a.md + out/b/a.md']],
    [
      'for two endings',
      ['*.orig.txt:*.neu.txt'],
      ['a.orig.txt', 'a.neu.txt', 'b.txt'],
      ['a.orig: a.orig.txt + a.neu.txt', 'b: b.txt alone'],
    ],
    ['whose translation is missing', ['*.orig.txt:*.neu.txt'], ['a.orig.txt'], ['a.orig: a.orig.txt alone']],
  ])('%s', (_, patterns, paths, expected) => {
    expect(shown(pairsByPattern(paths, patterns))).toEqual(expected);
  });
});

const shown = ({ pairs, lonely }: ReturnType<typeof findPairs>): string[] => [
  ...pairs.map(({ name, original, translation }) => `${name}: ${original} + ${translation}`),
  ...lonely.map(({ name, path }) => `${name}: ${path} alone`),
];
