import { expect, test } from 'vitest';
import { countWords } from './count-words.ts';

test.each([
  ['', 0],
  [' \n ', 0],
  ['… – — „“', 0],
  ['Der Hafen wuchs um 12 %.', 5],
  ['Das Schiff ist 1.200 t schwer.', 6],
  ['It is a 12-month, state-of-the-art plan.', 6],
  ['The harbour—once silent—is busy again.', 7],
  ["The crew's ship didn't sail.", 5],
  ['Zeile eins\nZeile\u00a0zwei', 4],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

test('a million full stops are counted at once', () => {
  expect(countWords('.'.repeat(1_000_000))).toBe(0);
});
