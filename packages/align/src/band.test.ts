import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandAround } from './band.ts';
import { placeAt } from './lattice.ts';

const waypoints = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 30 }).map((steps) => {
  let i = 0;
  let j = 0;
  return steps.map(([rows, columns]) => {
    i += rows;
    j += columns;
    return { i, j };
  });
});

test('a band contains both corners and all waypoints, and never falls', () => {
  fc.assert(
    fc.property(waypoints, fc.nat(60), fc.nat(60), (points, moreRows, moreColumns) => {
      const { i = 0, j = 0 } = points.at(-1) ?? {};
      const n = i + moreRows;
      const m = j + moreColumns;
      const band = bandAround(points, n, m, 5);
      for (const point of [{ i: 0, j: 0 }, ...points, { i: n, j: m }]) {
        expect(placeAt(band, point.i, point.j)).toBeGreaterThanOrEqual(0);
      }
      for (let row = 1; row <= n; row += 1) {
        expect(band.low[row]).toBeGreaterThanOrEqual(band.low[row - 1] ?? 0);
        expect(band.high[row]).toBeGreaterThanOrEqual(band.high[row - 1] ?? 0);
        expect(band.low[row]).toBeLessThanOrEqual(band.high[row - 1] ?? 0);
      }
    }),
  );
});

test.each([
  [1000, 1000],
  [10_000, 10_000],
  [10_000, 4000],
  [1, 100_000],
])('without waypoints, the band over %i × %i segments is linear in size', (n, m) => {
  expect(bandAround([], n, m, 15).size).toBeLessThan(200 * (n + m));
});

test('if the target lacks 300 sentences, they can be anywhere between the waypoints', () => {
  const band = bandAround(
    [
      { i: 50, j: 50 },
      { i: 370, j: 70 },
    ],
    420,
    120,
    15,
  );
  expect(placeAt(band, 350, 50)).toBeGreaterThanOrEqual(0);
  expect(placeAt(band, 70, 70)).toBeGreaterThanOrEqual(0);
});
