import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chiSquareQuantile, chiSquareShareBelow } from './chi-square.ts';

// From the printed table in Abramowitz and Stegun (1964), 26.8, and, with two degrees, -2 ln(1 - p).
test.each([
  [0.975, 1, 5.02389],
  [0.025, 1, 0.000982069],
  [0.975, 2, 7.37776],
  [0.025, 2, 0.0506356],
  [0.5, 2, 2 * Math.LN2],
  [0.95, 3, 7.81473],
  [0.975, 10, 20.4831],
  [0.025, 10, 3.24697],
  [0.975, 30, 46.9792],
  [0.025, 30, 16.7908],
  [0.975, 100, 129.561],
  [0.025, 100, 74.2219],
])('a share of %d of chi-square with %d degrees is below %d', (probability, degrees, expected) => {
  expect(chiSquareQuantile(probability, degrees)).toBeCloseTo(expected, expected < 1 ? 6 : 3);
});

test('the quantile undoes the share', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.001, max: 0.999, noNaN: true }),
      fc.double({ min: 1, max: 20_000, noNaN: true }),
      (probability, degrees) => {
        expect(chiSquareShareBelow(chiSquareQuantile(probability, degrees), degrees)).toBeCloseTo(probability, 8);
      },
    ),
  );
});
