import { expect, test } from 'vitest';
import { bySide, byTongue, otherTongue, type Tongue, tongueOf } from './tongue.ts';

test.each([
  ['de', 'de'],
  ['de-CH', 'de'],
  ['DE-at', 'de'],
  ['de_CH', 'de'],
  ['en-GB', 'en'],
  ['fr', null],
  ['der', null],
  ['und', null],
])('%s is %s', (lang, tongue) => {
  expect(tongueOf(lang)).toBe(tongue);
});

test.each<[original: Tongue, source: string, target: string]>([
  ['en', 'the mill', 'die Mühle'],
  ['de', 'die Mühle', 'the mill'],
])('with an original in %s, the source is “%s” and the target “%s”', (original, source, target) => {
  const both = { en: 'the mill', de: 'die Mühle' };
  expect(bySide(both, original)).toEqual({ source, target });
  expect(byTongue({ source, target }, original)).toEqual(both);
  expect(both[otherTongue(original)]).toBe(target);
});
