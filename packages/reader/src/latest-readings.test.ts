import type { Reading } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { latestReadings } from './latest-readings.ts';

const reading = (fault: number): Reading => ({
  pair: { fault, people: 0 },
  words: { en: [], de: [] },
  readTo: { en: 0, de: 0 },
});

test.each([
  ['the last ones stay', 'a b c d', 'b c d'],
  ['what was used again counts as new', 'a b c a d', 'a c d'],
  ['the same one counts once', 'a a a b c', 'a b c'],
])('%s', (_, used, kept) => {
  const readings = latestReadings(3);
  for (const [i, key] of used.split(' ').entries()) if (readings.get(key) === undefined) readings.set(key, reading(i));
  expect(['a', 'b', 'c', 'd'].filter((key) => readings.get(key) !== undefined).join(' ')).toBe(kept);
});

test('a newer reading replaces the old one', () => {
  const readings = latestReadings(3);
  readings.set('a', reading(0.1));
  readings.set('a', reading(0.2));
  expect(readings.get('a')?.pair.fault).toBe(0.2);
});
