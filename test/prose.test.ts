import { describe, expect, test } from 'vitest';
import { codeOf, pages, read } from './repository.ts';

/** Phrases that nobody would say to a colleague, each with what to say instead. */
const stilted: readonly (readonly [phrase: RegExp, instead: string])[] = [
  [/\bha(?:s|ve) to say\b/i, 'says'],
  [/\bas many as there\b/i, 'all, the number of'],
  [/\b(?:says?|said|tells?|speaks?|known?) of\b/i, 'about'],
  [/\bwhat (?:stands|lies)\b|\bstands? there\b/i, 'the text, is, exists'],
  [/\bas (?:it|they) (?:stands?|stood)\b/i, 'unchanged, as written'],
  [/\b(?:is|are|was|were) told[.,;:]/i, 'is reported'],
  [/\b(?:cannot|could not) be told\b/i, 'is unknown'],
  [/\bto be had\b/i, 'available'],
  [/\banew\b/i, 'again'],
  [/\bmend(?:ed|s|ing)?\b/i, 'fix'],
  [/\bunless (?:said|asked) otherwise\b/i, 'by default'],
  [/\b(?:held|holds?|holding) (?:\w+ ){0,4}against\b/i, 'compare with'],
  [/\bWhoever\b/, 'name the person'],
];

/** Pages that are not generated and have been proofread. */
const written = pages.filter(
  (path) => !/^docs\/(?:checks\/|evaluation\.md)|^(?:apps\/(?:web|worker)|packages\/lexicon)\//.test(path),
);

/** The comments of code that has been proofread. */
const proofread = ['packages/align', 'packages/bitext', 'packages/gegenlesen', 'packages/ingest', 'test'].flatMap(
  codeOf,
);

// Not the `//` of an address or of a path.
const comment = /\/\*[\s\S]*?\*\/|(?<![:'"`\w])\/\/[^\n]*/g;

const commentsOf = (path: string): string => (read(path).match(comment) ?? []).join('\n').replace(/\s+(?:\* )?/g, ' ');

describe.each(stilted)('%s is not how people write', (phrase, instead) => {
  test.each([
    ['pages', written, read],
    ['comments', proofread, commentsOf],
  ] as const)('in %s', (_, paths, textOf) => {
    expect(
      paths.filter((path) => phrase.test(textOf(path))),
      `say: ${instead}`,
    ).toEqual([]);
  });
});
