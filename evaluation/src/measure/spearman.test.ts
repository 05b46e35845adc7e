import { expect, test } from 'vitest';
import { meanRanks, spearman } from './spearman.ts';

test.each([
  ['no ties', [30, 10, 20], [3, 1, 2]],
  ['two share a place', [0.5, 0.1, 0.5, 0.9], [2.5, 1, 2.5, 4]],
  ['three share the first', [0, 7, 0, 0], [2, 4, 2, 2]],
  ['nothing', [], []],
])('ranks: %s', (_, values, ranks) => {
  expect(meanRanks(values)).toEqual(ranks);
});

test.each([
  ['the same order', [0.1, 0.2, 0.9], [1, 5, 6], 1],
  ['the opposite order', [0.1, 0.2, 0.9], [6, 5, 1], -1],
  ['two neighbours exchanged', [0.1, 0.2, 0.3, 0.4], [1, 3, 2, 4], 0.8],
  ['a tie on one side', [0.1, 0.2, 0.2, 0.4], [1, 2, 3, 4], 0.9487],
  ['ties on both sides, the same', [0.1, 0.2, 0.2, 0.4], [0, 1, 1, 5], 1],
  ['no order on one side', [0.1, 0.2, 0.3], [5, 5, 5], 0],
])('correlation: %s', (_, one, other, correlation) => {
  expect(spearman(one, other)).toBeCloseTo(correlation, 4);
});
