import { expect, test } from 'vitest';
import { keyOf } from '../held-out/keys.ts';
import { collectPairs } from './collect-pairs.ts';

const rain = { en: 'It rained all day.', de: 'Es regnete den ganzen Tag.' };
const train = { en: 'The train was late again.', de: 'Der Zug kam wieder zu spät.' };
const texts = [
  { name: 'weather', licence: 'CC0-1.0', pairs: [rain, rain] },
  { name: 'travel', licence: 'MIT', pairs: [train, rain] },
];

test('each pair counts once, and a row says what a text gave', () => {
  expect(collectPairs(texts, null)).toEqual({
    pairs: [rain, train],
    rows: ['| weather | CC0-1.0 | 1 | 5 | 4 | 0 |', '| travel | MIT | 1 | 6 | 5 | 0 |'],
  });
});

test.each([train.en, train.de])('a pair with the held-out text %j is left out and counted', (text) => {
  expect(collectPairs(texts, new Set([keyOf(text)]))).toEqual({
    pairs: [rain],
    rows: ['| weather | CC0-1.0 | 1 | 5 | 4 | 0 |', '| travel | MIT | 0 | 0 | 0 | 1 |'],
  });
});
