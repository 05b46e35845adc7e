import { expect, test } from 'vitest';
import { itemsOf } from './items.ts';
import { findingOf, itemsNamed } from './sample.ts';
import { keptActive, nextUndecided, step } from './steps.ts';

test.each([
  ['a', 1, 'b'],
  ['c', 1, 'a'],
  ['a', -1, 'c'],
  [null, 1, 'a'],
  [null, -1, 'c'],
  ['gone', 1, 'a'],
] as const)('from %s by %i is %s', (active, by, next) => {
  expect(step(itemsNamed('abc'), active, by)?.key).toBe(next);
});

test('there is no step in an empty list', () => {
  expect(step([], null, 1)).toBe(null);
});

test.each([
  ['the next that is not decided', 'abcd', 'b', 'a', 'c'],
  ['around the end', 'abcd', 'cd', 'b', 'a'],
  ['none where all others are decided', 'abc', 'bc', 'a', null],
])('after a decision comes %s', (_, names, decided, active, next) => {
  const items = itemsNamed(names, (name) => (decided.includes(name) ? 'confirmed' : 'open'));
  expect(nextUndecided(items, active)?.key ?? null).toBe(next);
});

test.each([
  ['the same where it is still there', 'abc', 'abc', 'b', 'b'],
  ['the one after it where it is gone', 'abc', 'ac', 'b', 'c'],
  ['the one before it where it was the last', 'abc', 'ab', 'c', 'b'],
  ['none where nothing is left', 'a', '', 'a', null],
  ['none where none was', 'abc', 'abc', null, null],
])('active stays %s', (_, before, after, active, kept) => {
  expect(keptActive(itemsNamed(before), itemsNamed(after), active)).toBe(kept);
});

test.each([
  ['the same place of the original', { source: { start: 970, end: 974, text: '70 m' } }, 'changed'],
  ['another place', { source: { start: 300, end: 304, text: '70 m' } }, 'b'],
  ['another rule at the same place', { source: { start: 970, end: 974, text: '70 m' }, rule: 'unit-changed' }, 'b'],
])('where a fingerprint is another one, active stays at %s', (_, fields, kept) => {
  const [, b] = itemsNamed('ab');
  const changed = itemsOf([findingOf({ fingerprint: 'changed', ...fields })]);
  expect(keptActive(itemsNamed('ab'), [...changed, ...(b === undefined ? [] : [b])], 'a')).toBe(kept);
});
