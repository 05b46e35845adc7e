import { expect, test } from 'vitest';
import { axisEnd, withIdleDays } from './plot.ts';

const day = (name: string, decisions: number) => ({ day: name, decisions, edits: 0 });

test.each([
  ['nothing', [], []],
  ['one day', [day('2026-11-24', 3)], ['2026-11-24 3']],
  [
    'a weekend between, at the end of a month',
    [day('2026-10-30', 3), day('2026-11-02', 1)],
    ['2026-10-30 3', '2026-10-31 0', '2026-11-01 0', '2026-11-02 1'],
  ],
])('%s', (_, days, expected) => {
  expect(withIdleDays(days).map(({ day: name, decisions }) => `${name} ${decisions}`)).toEqual(expected);
});

test.each([
  [0, 1],
  [1, 1],
  [3, 5],
  [7, 10],
  [12, 20],
  [480, 500],
  [501, 1000],
])('an axis for %i ends with %i', (most, end) => {
  expect(axisEnd(most)).toBe(end);
});
