import { describe, expect, test } from 'vitest';
import { rowAt, startOf, topFor, windowOf } from './window.ts';

const even = new Float64Array(10_000).fill(100);
const uneven = Float64Array.from([500, 20, 20, 900, 40]);

describe('windowOf', () => {
  test.each([
    ['at the top', even, 0, 800, { from: 0, to: 14, before: 0, after: 998_600 }],
    ['in the middle', even, 50_000, 800, { from: 494, to: 514, before: 49_400, after: 948_600 }],
    ['at the end', even, 999_200, 800, { from: 9986, to: 10_000, before: 998_600, after: 0 }],
    ['of rows of several heights', uneven, 1200, 100, { from: 3, to: 5, before: 540, after: 0 }],
    ['beyond the end', uneven, 9000, 100, { from: 4, to: 5, before: 1440, after: 0 }],
    ['of nothing', new Float64Array(0), 0, 800, { from: 0, to: 0, before: 0, after: 0 }],
  ])('%s', (_, heights, top, height, window) => {
    expect(windowOf(heights, top, height)).toEqual(window);
  });
});

test.each([
  [0, 0],
  [1, 500],
  [3, 540],
  [5, 1480],
])('row %i begins at %i', (index, start) => {
  expect(startOf(uneven, index)).toBe(start);
});

test.each([
  [0, 0],
  [499, 0],
  [500, 1],
  [545, 3],
  [99_999, 4],
])('at %i is row %i', (top, index) => {
  expect(rowAt(uneven, top)).toBe(index);
});

test.each([
  ['stays where the row can be read', 12, 1000, 1000],
  ['goes up to a row above', 2, 1000, 0],
  ['goes down to a row below', 40, 1000, 3760],
  ['goes on where the row is cut off', 17, 1000, 1460],
  ['goes no further than to the end', 9999, 1000, 999_200],
])('%s', (_, index, top, expected) => {
  expect(topFor(even, index, top, 800)).toBe(expected);
});
