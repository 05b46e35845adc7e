import { expect, test } from 'vitest';
import { de } from './de.ts';
import { en } from './en.ts';
import { type Language, preferredLanguage } from './index.ts';

test.each<[readonly string[], Language]>([
  [['de-AT', 'en'], 'de'],
  [['fr', 'de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['den'], 'en'],
  [[], 'en'],
])('a browser that asks for %j gets %s', (asked, language) => {
  expect(preferredLanguage(asked)).toBe(language);
});

/** Every text by its path; functions are called with `1` for each value. */
const stringsOf = (value: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(...Array(value.length).fill(1)))]];
  return Object.entries(value as object).flatMap(([key, part]) => stringsOf(part, `${path}.${key}`));
};

/** Texts that are meant to be the same in both languages. */
const same =
  /^\.(document\.original|finding\.(severities\.neutral|groups\.form|states\.)|add\.(documentName|original)|login\.user|export\.title|documents\.files|main\.signedIn|document\.filters)/;

test('every text is translated', () => {
  const english = new Map(stringsOf(en));
  const untranslated = stringsOf(de).filter(([path, text]) => text === english.get(path) && /\p{L}{3}/u.test(text));
  expect(untranslated.filter(([path]) => !same.test(path))).toEqual([]);
});
