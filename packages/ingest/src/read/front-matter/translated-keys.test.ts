import { expect, test } from 'vitest';
import { isTranslated } from './translated-keys.ts';

test.each<[key: string, value: string, patterns: readonly string[], expected: boolean]>([
  ['title', 'A mill', [], true],
  ['link_title', 'Mill', [], true],
  ['features.0.details', 'It grinds.', [], true],
  ['params.description', 'It grinds.', [], true],
  ['layout', 'home', [], false],
  ['tags.0', 'mill', [], false],
  ['alt', '/images/mill.png', [], false],
  ['tags.0', 'mill', ['tags'], true],
  ['hero.actions.0.name', 'Go', ['hero.actions.name'], true],
  ['hero.actions.0.name', 'Go', ['hero.*.name'], true],
  ['hero.actions.0.name', 'Go', ['**.name'], true],
  ['name', 'Go', ['**.name'], true],
  ['hero.name', 'Go', ['name'], false],
  ['hero.actions.0.name', 'Go', ['hero.*'], false],
])('%s: %s with %j: %s', (key, value, patterns, expected) => {
  expect(isTranslated(key, value, patterns)).toBe(expected);
});
