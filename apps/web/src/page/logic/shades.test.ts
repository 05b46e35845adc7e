import { expect, test } from 'vitest';
import type { DoubtedWord } from '../../api/reading.ts';
import { shadedParts, shadeOf } from './shades.ts';

const sentence = 'Die Zahl steigt stark.';
const word = (text: string): DoubtedWord => {
  const start = sentence.indexOf(text);
  return { side: 'target', segment: 0, start, end: start + text.length, wrong: 0.8, counterpart: 'falls' };
};

/** A shaded part is in brackets, with a point after its last character if its word ends there. */
const shown = (from: number, to: number, words: readonly string[]): string =>
  shadedParts(sentence.slice(from, to), from, words.map(word))
    .map(({ text, word: doubted, isEnd }) => (doubted === null ? text : `[${text}${isEnd ? '.' : ''}]`))
    .join('');

test.each<[string, number, number, readonly string[], string]>([
  ['no doubted word', 0, 22, [], 'Die Zahl steigt stark.'],
  ['one', 0, 22, ['steigt'], 'Die Zahl [steigt.] stark.'],
  ['two next to each other', 0, 22, ['steigt', ' stark'], 'Die Zahl [steigt.][ stark.].'],
  ['the first and the last', 0, 22, ['Die', '.'], '[Die.] Zahl steigt stark[..]'],
  ['a word that a mark cuts, its beginning', 0, 12, ['steigt'], 'Die Zahl [ste]'],
  ['a word that a mark cuts, its end', 12, 22, ['steigt'], '[igt.] stark.'],
  ['a word of another part', 0, 8, ['steigt'], 'Die Zahl'],
])('%s', (_, from, to, words, expected) => {
  expect(shown(from, to, words)).toBe(expected);
});

test.each([
  [0.3, 'light'],
  [0.49, 'light'],
  [0.5, 'middle'],
  [0.75, 'strong'],
  [1, 'strong'],
])('a probability of %d is shaded: %s', (wrong, shade) => {
  expect(shadeOf(wrong)).toBe(shade);
});
