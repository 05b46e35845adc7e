import { expect, test } from 'vitest';
import { exonymsOf } from './exonyms.ts';

test.each([
  ['de', 'München', 'Munich'],
  ['de', 'Peking', 'Beijing'],
  ['de', 'Genfs', 'Geneva'],
  ['en', 'Geneva', 'Genf'],
  ['en', 'Geneva’s', 'Genf'],
  ['de', 'Frankreich', 'France'],
  ['en', 'Latvia', 'Lettland'],
  ['de', 'Niederländisch', 'Dutch'],
  ['en', 'Swiss Franc', 'Schweizer Franken'],
  ['de', 'Vereinigte Staaten', 'United States'],
] as const)('%s: %s is %s', (lang, name, other) => {
  expect(exonymsOf(name, lang)).toContain(other);
});

test.each(['', 'Schmidt', 'constructor'])('“%s” has none', (name) => {
  expect(exonymsOf(name, 'de')).toEqual([]);
});
