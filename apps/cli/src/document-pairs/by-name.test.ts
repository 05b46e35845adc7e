import { describe, expect, test } from 'vitest';
import { findPairs } from './by-name.ts';
import { pairsByPattern } from './by-pattern.ts';

test.each<[string, string[], string[]]>([
  ['endings of names', ['a.de.md', 'a.en.md'], ['a: a.en.md + a.de.md']],
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
  ['what is no text', ['a.en.png', 'a.de.png', 'Makefile'], []],
  [
    'words that look like marks',
    ['garden.md', 'made.md', 'token-length.md'],
    ['garden: garden.md alone', 'made: made.md alone', 'token-length: token-length.md alone'],
  ],
])('%s', (_, paths, expected) => {
  expect(shown(findPairs(paths))).toEqual(expected);
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
