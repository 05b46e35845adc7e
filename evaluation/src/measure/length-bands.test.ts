import { expect, test } from 'vitest';
import { isWithin, lengthBands, wordCount } from './length-bands.ts';

test.each([
  ['', 0],
  ['The rate rose to 3.5 % – again.', 6],
  ['  two\nlines ', 2],
])('%j has %i words', (text, words) => {
  expect(wordCount(text)).toBe(words);
});

test.each([
  [1, 'up to 15 words'],
  [15, 'up to 15 words'],
  [16, '16 to 35'],
  [35, '16 to 35'],
  [36, 'longer'],
])('a pair of %i words belongs to one band, %s', (words, name) => {
  const pair = { source: { text: 'word '.repeat(words), lang: 'en' }, target: { text: 'Wort', lang: 'de' } };
  expect(lengthBands.filter((band) => isWithin(band, pair)).map((band) => band.name)).toEqual([name]);
});
