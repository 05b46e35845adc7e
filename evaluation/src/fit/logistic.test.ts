import { expect, test } from 'vitest';
import { bias, fit, probability, type Row } from './logistic.ts';

const features = (...names: readonly string[]) => new Map([bias, ...names].map((name) => [name, 1]));
const rows = (count: number, bad: boolean, ...names: readonly string[]): readonly Row[] =>
  Array.from({ length: count }, () => ({ features: features(...names), bad, weight: 1 }));

const sample = [
  ...rows(180, false),
  ...rows(20, true),
  ...rows(20, false, 'alarm'),
  ...rows(80, true, 'alarm'),
  ...rows(50, false, 'noise'),
  ...rows(6, true, 'noise'),
];

test.each([
  [[], 0.1],
  [['alarm'], 0.8],
  [['noise'], 0.1],
])('after %j the probability is the share that is bad, %s', (names, share) => {
  expect(probability(fit(sample), features(...names))).toBeCloseTo(share, 1);
});

test('a row of weight 3 counts as three rows', () => {
  const once = fit([...rows(3, true, 'alarm'), ...rows(9, false)]);
  const heavy = fit([...rows(1, true, 'alarm').map((row) => ({ ...row, weight: 3 })), ...rows(9, false)]);
  expect(heavy.get('alarm')).toBeCloseTo(once.get('alarm') ?? 0);
});

test('a fixed weight stays, and the others make up for it', () => {
  const fitted = fit(sample, { start: new Map([['alarm', 1]]), isFree: (name) => name === bias });
  expect(fitted.get('alarm')).toBe(1);
  expect(fitted.get(bias)).not.toBe(0);
});

test('a feature that cannot argue against a fault has no weight below 0', () => {
  const rare = [...sample, ...rows(40, false, 'praise')];
  expect(fit(rare).get('praise')).toBeLessThan(0);
  expect(fit(rare, { isPositive: (name) => name === 'praise' }).get('praise')).toBe(0);
});

test('a weak prior lets a rare feature weigh more', () => {
  const rare = [...sample, ...rows(3, true, 'rare')];
  const strong = fit(rare).get('rare') ?? 0;
  expect(fit(rare, { prior: (name) => (name === 'rare' ? 0.05 : 0.5) }).get('rare')).toBeGreaterThan(strong + 1);
});

test('the difference of two pairs teaches which is worse, not how common faults are', () => {
  const differences = rows(50, true, 'worse').map((row) => ({ ...row, features: new Map([['worse', 1]]) }));
  const fitted = fit([...sample, ...differences]);
  expect(fitted.get('worse')).toBeGreaterThan(2);
  expect(fitted.get(bias)).toBeCloseTo(fit(sample).get(bias) ?? 0, 2);
});
