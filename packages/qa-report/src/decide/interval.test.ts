import { expect, test } from 'vitest';
import { penaltyInterval } from './interval.ts';

const counts = (critical: number, major: number, minor: number) => ({ critical, major, minor, neutral: 7 });

test.each([
  // Only critical findings: 25 times the exact interval of a Poisson count (Garwood 1936).
  { found: counts(0, 0, 0), low: 0, high: 25 * 3.6889 },
  { found: counts(1, 0, 0), low: 25 * 0.0253, high: 25 * 5.5716 },
  { found: counts(10, 0, 0), low: 25 * 4.7954, high: 25 * 18.3904 },
])('$found.critical critical findings mean $low to $high points', ({ found, low, high }) => {
  const interval = penaltyInterval(found, 0.95);
  expect(interval.low).toBeCloseTo(low, 2);
  expect(interval.high).toBeCloseTo(high, 2);
});

test.each([
  { rates: [0.05, 0.3, 1] },
  { rates: [0.5, 1, 2] },
  { rates: [1, 2, 4] },
  { rates: [0, 0.5, 6] },
  { rates: [3, 0, 0] },
] as const)(
  'of texts with $rates critical, major and minor errors, at least 95 % have the truth in their interval',
  ({ rates: [critical, major, minor] }) => {
    const truth = 25 * critical + 5 * major + minor;
    let covered = 0;
    for (const [a, shareA] of poisson(critical)) {
      for (const [b, shareB] of poisson(major)) {
        for (const [c, shareC] of poisson(minor)) {
          const { low, high } = penaltyInterval(counts(a, b, c), 0.95);
          if (low <= truth && truth <= high) covered += shareA * shareB * shareC;
        }
      }
    }
    expect(covered).toBeGreaterThanOrEqual(0.95);
  },
);

/** The counts that matter, each with its probability. */
function poisson(rate: number): (readonly [number, number])[] {
  const shares: (readonly [number, number])[] = [];
  let share = Math.exp(-rate);
  for (let count = 0; count < 18; count += 1) {
    shares.push([count, share]);
    share *= rate / (count + 1);
  }
  return shares.filter(([, probability]) => probability > 1e-7);
}
