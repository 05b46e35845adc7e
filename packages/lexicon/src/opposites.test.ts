import { expect, test } from 'vitest';
import { areOpposites, oppositesOf } from './opposites.ts';

/** Every word exists, and the list has it in its commonest form. */
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

test.each([
  ['de', 'zunahm', 'abnimmt', true],
  ['de', 'unabhängige', 'abhängig', true],
  ['de', 'kinderreiche', 'kinderarmen', true],
  ['de', 'Haus', 'Hof', false],
  ['de', 'zunehmen', 'zunahm', false],
  ['en', 'increasing', 'decreased', true],
  ['en', 'unsafe', 'safe', true],
  ['en', 'hopeful', 'hopeless', true],
  ['en', 'import', 'port', false],
  ['en', 'less', 'more', true],
] as const)('%s: %s, %s: %s', (lang, word, other, expected) => {
  expect(areOpposites(word, other, lang)).toBe(expected);
});
