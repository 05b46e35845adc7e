import { InputError } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { batchIdOf, idMeantBy, shortIdOf } from './batch-id.ts';

test('an id has 128 bits behind a letter, and no two batches share one', () => {
  const ids = Array.from({ length: 50_000 }, (_, i) => batchIdOf(`/texts/${i}`, '/reports'));
  expect(ids.filter((id) => !/^b[0-9a-f]{32}$/.test(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  // Of ids with seven digits, several would have been the same.
  expect(new Set(ids.map((id) => id.slice(0, 8))).size).toBeLessThan(ids.length);
});

test.each([
  ['/texts', '/reports', '/texts', '/reports', true],
  ['/texts', '/reports', '/texts/reports', '', false],
  ['/texts', '/reports', '/reports', '/texts', false],
  ['/texts\0a', '/b', '/texts', 'a\0/b', false],
  ['/texts","/a', '/b', '/texts', '/a","/b', false],
])('%j to %j and %j to %j: the same batch %s', (place, out, otherPlace, otherOut, isSame) => {
  expect(batchIdOf(place, out) === batchIdOf(otherPlace, otherOut)).toBe(isSame);
});

const ids = ['b0123456789', 'b0123456aaa', 'bfedcba9876'];

test.each([
  ['bfedcba9876', 'bfedcba9'],
  ['b0123456789', 'b01234567'],
  ['b0123456aaa', 'b0123456a'],
])('%s is shown as %s', (id, shown) => {
  expect(shortIdOf(id, ids)).toBe(shown);
  expect(idMeantBy(shown, ids)).toBe(id);
});

test.each([
  ['bf', 'bfedcba9876'],
  ['b01234567', 'b0123456789'],
  ['b0123456789', 'b0123456789'],
])('%s means %s', (asked, id) => expect(idMeantBy(asked, ids)).toBe(id));

test('an id that is the beginning of another means itself', () => {
  expect(idMeantBy('b01', ['b012', 'b01'])).toBe('b01');
});

test.each([
  ['b0', 'could be any of b01234567, b0123456a'],
  ['c', 'is not a batch of this queue'],
  ['', 'is not a batch of this queue'],
])('%j is refused: %s', (asked, problem) => {
  expect(() => idMeantBy(asked, ids)).toThrow(InputError);
  expect(() => idMeantBy(asked, ids)).toThrow(problem);
});
