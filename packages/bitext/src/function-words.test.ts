import { expect, test } from 'vitest';
import { isClearFunctionWord, isFunctionWord, isOwnFunctionWord } from './function-words.ts';
import type { Tongue } from './tongue.ts';

test.each<[word: string, tongue: Tongue, any: boolean, own: boolean, clear: boolean]>([
  ['the', 'en', true, true, true],
  ['while', 'en', true, true, false],
  ['in', 'en', true, false, false],
  ['mill', 'en', false, false, false],
  ['das', 'de', true, true, true],
  ['doch', 'de', true, true, false],
  ['die', 'de', true, false, false],
  ['der', 'en', false, false, false],
])('%s in %s', (word, tongue, any, own, clear) => {
  expect([isFunctionWord(word, tongue), isOwnFunctionWord(word, tongue), isClearFunctionWord(word, tongue)]).toEqual([
    any,
    own,
    clear,
  ]);
});

test('case and apostrophe make no difference', () => {
  expect([isFunctionWord('Don’t', 'en'), isFunctionWord('DER', 'de')]).toEqual([true, true]);
});
