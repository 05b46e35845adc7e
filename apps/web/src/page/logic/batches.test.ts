import { expect, test } from 'vitest';
import { batchesOf, nameInBatch } from './batches.ts';

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
