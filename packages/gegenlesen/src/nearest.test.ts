import { expect, test } from 'vitest';
import { choose, nearest } from './nearest.ts';

const keys = ['gate', 'sourceLang', 'targetLang', 'minScore', 'failOn'];

test.each([
  ['failon', 'failOn'],
  ['fialOn', 'failOn'],
  ['source_lang', 'sourceLang'],
  ['targetLanguage', 'targetLang'],
  ['minscor', 'minScore'],
  ['gates', 'gate'],
  ['threshold', null],
  ['', null],
])('%j probably means %j', (word, meant) => {
  expect(nearest(word, keys)).toBe(meant);
});

test('if nothing is close, all names are offered', () => {
  expect(choose('xml', ['text', 'json'])).toBe('choose one of text, json');
});
