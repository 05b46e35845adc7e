import { expect, test } from 'vitest';
import { readWords } from '../words/words.ts';
import { readPoles } from './read-poles.ts';

const endsOf = (text: string, tongue: 'en' | 'de') =>
  readPoles(readWords(text), tongue).map(({ axis, pole }) => `${axis} ${pole}`);

test.each<[english: string, german: string]>([
  ['Enable notifications', 'Benachrichtigungen aktivieren'],
  ['Turn the old router off.', 'Schalten Sie den alten Router aus.'],
  ['This file no longer exists.', 'Diese Datei gibt es nicht mehr.'],
  ['The signature is missing.', 'Die Unterschrift fehlt.'],
  ['Under no circumstances!', 'Auf keinen Fall!'],
])('at the same end: %s | %s', (english, german) => {
  const found = endsOf(german, 'de');
  expect(endsOf(english, 'en').some((end) => found.includes(end))).toBe(true);
});

test.each<[text: string, tongue: 'en' | 'de']>([
  // Phrases whose words are no opposites of anything.
  ['First of all, good morning!', 'en'],
  ['Das hängt nach wie vor hier.', 'de'],
])('no opposites: %s', (text, tongue) => {
  expect(endsOf(text, tongue)).toEqual(tongue === 'en' ? [] : endsOf('nach wie vor', 'de'));
});
