import { expect, test } from 'vitest';
import { oppositesOf } from './opposites.ts';

/** Every word exists, and stands there in its commonest form. */
const known = { commonest: (word: string) => word, exists: () => true };

test.each([
  ['de', 'zunehmen', 'abnehmen'],
  ['de', 'Mieter', 'vermieter'],
  ['de', 'innen', 'außen'],
  ['de', 'loben', 'tadeln'],
  ['de', 'möglich', 'unmöglich'],
  ['de', 'unabhängig', 'abhängig'],
  ['de', 'kinderreich', 'kinderarm'],
  ['en', 'more', 'less'],
  ['en', 'useful', 'useless'],
  ['en', 'Possible', 'impossible'],
  ['en', 'dislike', 'like'],
] as const)('%s: %s, %s', (lang, word, opposite) => {
  expect(oppositesOf(word, lang, known)).toContain(opposite);
});

test('what could be made but does not exist is none', () => {
  expect(oppositesOf('Tisch', 'de', { ...known, exists: () => false })).toEqual([]);
});
