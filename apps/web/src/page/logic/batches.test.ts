import { expect, test } from 'vitest';
import { batchesOf, nameInBatch, standingOf } from './batches.ts';

test.each([
  [['a', 'b'], [['', 'a b']]],
  [
    ['may/a', 'may/b', 'june/a', 'c'],
    [
      ['may', 'may/a may/b'],
      ['june', 'june/a'],
      ['', 'c'],
    ],
  ],
  [['x/may/a'], [['x/may', 'x/may/a']]],
])('%j', (names, expected) => {
  const batches = batchesOf(names.map((name) => ({ name })));
  expect(batches.map(({ name, documents }) => [name, documents.map((d) => d.name).join(' ')])).toEqual(expected);
});

test.each([
  ['may/rates.md', 'rates.md'],
  ['rates.md', 'rates.md'],
  ['/rates.md', 'rates.md'],
])('%s is called %s in its batch', (name, short) => {
  expect(nameInBatch(name)).toBe(short);
});

test('a long document weighs more than a short one, and a waiting one weighs nothing', () => {
  const checked = (words: number, before: number, now: number) => ({
    open: 2,
    decided: 1,
    words,
    score: { before, now },
  });
  const waiting = { open: 0, decided: 0, words: 0, score: null };
  expect(standingOf([checked(300, 90, 100), checked(100, 50, 80), waiting])).toEqual({
    open: 4,
    decided: 2,
    score: { before: 80, now: 95 },
  });
  expect(standingOf([waiting]).score).toBeNull();
});
