import { describe, expect, test } from 'vitest';
import { files, isTest, pages, read } from './repository.ts';

/** Phrases that nobody would say to a colleague, each with what to say instead. */
const stilted: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bha(?:s|ve) to say\b/i, 'says'],
  [/\bas many as there\b/i, 'all, the number of'],
  [/\b(?:says?|said|tells?|speaks?|known?) of\b/i, 'about'],
  [/\bwhat (?:stands|lies)\b|\bstands? there\b/i, 'the text, is, exists'],
  [/\bas (?:it|they) (?:stands?|stood)\b/i, 'unchanged, as written'],
  [/\btold\b/i, 'is reported, is called with, is unknown'],
  [/\bwhat (?:came|comes|became|becomes) of\b/i, 'the outcome, the result'],
  [/\bt(?:ak(?:e|es|en)|ook) back\b/i, 'undo'],
  [/\bto be had\b/i, 'available'],
  [/\banew\b/i, 'again'],
  [/\bmend(?:ed|s|ing)?\b/i, 'fix'],
  [/\bunless (?:said|asked) otherwise\b/i, 'by default'],
  [/\b(?:held|holds?|holding) (?:\w+ ){0,4}against\b/i, 'compare with'],
  [/\bWhoever\b/, 'name the person'],
];

/** Every page except docs/evaluation.md, which `npm run eval` writes. */
const written = pages.filter((path) => path !== 'docs/evaluation.md');

/** The code of all workspaces, with their tests and scripts. */
const code = files.filter((path) => /\.(?:tsx?|mjs|css)$/.test(path));

// Not the `//` of an address or of a path.
const comment = /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g;

const commentsOf = (path: string): string => (read(path).match(comment) ?? []).join('\n').replace(/\s+(?:\* )?/g, ' ');

const string = /'[^'\n]+'|`[^`]+`/g;

/** The strings of a file that may be messages or help: lists of words are separated by `|`, and values are left out. */
const stringsOf = (path: string): string =>
  (read(path).match(string) ?? [])
    .filter((text) => !text.includes('|'))
    .join('\n')
    .replace(/\$\{[^}]*\}/g, '');

describe.each(stilted)('%s is not how people write', (phrase, instead) => {
  test.each([
    ['pages', written, read],
    ['comments', code, commentsOf],
    ['messages', code.filter((path) => !isTest(path)), stringsOf],
  ] as const)('in %s', (_, paths, textOf) => {
    expect(
      paths.filter((path) => phrase.test(textOf(path))),
      `say: ${instead}`,
    ).toEqual([]);
  });
});
