import { expect, test } from 'vitest';
import { languageOfPath } from './language-of-path.ts';

test.each<[path: string, language: string | null]>([
  ['de.json', 'de'],
  ['config/locales/devise.de.yml', 'de'],
  ['messages_de_AT.properties', 'de'],
  ['app_en.arb', 'en'],
  ['res/values-de-rDE/strings.xml', 'de'],
  ['App/en.lproj/Main.strings', 'en'],
  ['texts/en-US/messages.ftl', 'en'],
  ['de/site/en.json', 'en'],
  ['Resources.resx', null],
  ['garden/made.json', null],
  ['res/values-fr/strings.xml', null],
])('%s: %s', (path, language) => {
  expect(languageOfPath(path)).toBe(language);
});
