import { expect, test } from 'vitest';
import { inventTexts } from '../test/invented-texts.ts';
import { linesOf } from '../test/segments.ts';
import { waypointsOf } from './waypoints.ts';

test('words and figures that occur once on both sides are waypoints', () => {
  const { source, target, gold } = inventTexts(600, 4);
  const together = new Set(gold.flatMap((bead) => bead.source.flatMap((i) => bead.target.map((j) => `${i}:${j}`))));
  const points = waypointsOf(source, target);
  expect(points.length).toBeGreaterThan(20);
  expect(points.filter(({ i, j }) => together.has(`${i}:${j}`)).length).toBeGreaterThan(0.95 * points.length);
});

test('a chance match is not a waypoint', () => {
  const lines = Array.from({ length: 40 }, (_, i) => `Absatz ${1000 + i}`);
  const source = linesOf(['Zufall', ...lines]);
  const target = linesOf([...lines, 'Zufall']);
  expect(waypointsOf(source, target)).not.toContainEqual(expect.objectContaining({ i: 0, j: 40 }));
});
