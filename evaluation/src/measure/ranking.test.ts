import { expect, test } from 'vitest';
import { areaUnderCurve, calibration, matthews, preferred, type Rated } from './ranking.ts';

/** `B.9 s.1`: a bad pair with a drift of .9, a sound one with .1. */
const rated = (text: string): readonly Rated[] =>
  text.split(' ').map((each) => ({ bad: each.startsWith('B'), drift: Number(each.slice(1)) }));

test.each([
  ['the bad ones first', 'B.9 B.8 s.2 s.1', 1, 1],
  ['the bad ones last', 's.9 s.8 B.2 B.1', -1, 0],
  ['one right, one wrong', 'B.9 s.8 B.2 s.1', 0, 0.75],
  ['all alike: what chance gives', 'B.5 s.5 s.5 s.5', 0, 0.5],
  ['one of two at the same drift', 'B.9 B.5 s.5 s.1', 0.5, 0.875],
])('%s', (_, text, correlation, area) => {
  expect(matthews(rated(text))).toBeCloseTo(correlation);
  expect(areaUnderCurve(rated(text))).toBeCloseTo(area);
});

test.each(['s.9 s.1', 'B.9 B.1'])('%s: one label alone correlates with nothing', (text) => {
  expect(matthews(rated(text))).toBe(0);
});

test('a tie counts half', () => {
  expect(preferred([0.1, 0.5, 0.5, 0.9], [0.2, 0.5, 0.4, 1])).toBe(0.625);
});

test('a bin has the mean drift and the share of bad pairs', () => {
  expect(calibration(rated('s.12 B.18 B1 s.95'))).toEqual([
    { from: 0.1, to: 0.2, pairs: 2, said: expect.closeTo(0.15), found: 0.5 },
    { from: 0.9, to: 1, pairs: 2, said: expect.closeTo(0.975), found: 0.5 },
  ]);
});
