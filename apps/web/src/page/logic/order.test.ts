import { expect, test } from 'vitest';
import { itemsOf } from './items.ts';
import { orderedBeads, orderedItems, type Ranking } from './order.ts';
import { findingOf } from './sample.ts';

const drifts = [0.02, 0.9, null, 0.9, 0.4];

test.each<[string, Ranking, readonly number[]]>([
  ['as in the text', null, [0, 1, 2, 3, 4]],
  ['by drift: the highest first, equal ones as in the text, and those without drift last', drifts, [1, 3, 4, 0, 2]],
])('sentences %s', (_, ranking, expected) => {
  expect(orderedBeads([4, 3, 2, 1, 0, 4], ranking)).toEqual(expected);
});

const items = itemsOf([
  findingOf({ fingerprint: 'title', bead: 0 }),
  findingOf({ fingerprint: 'price', bead: 1, severity: 'critical' }),
  findingOf({ fingerprint: 'name', bead: 1, severity: 'minor' }),
  findingOf({ fingerprint: 'year', bead: 4 }),
  findingOf({ fingerprint: 'whole', bead: null }),
]);

test.each<[string, Ranking, readonly string[]]>([
  ['as in the text', null, ['title', 'price', 'name', 'year', 'whole']],
  ['by drift: the most severe of a sentence stays first', drifts, ['price', 'name', 'year', 'title', 'whole']],
])('findings %s', (_, ranking, expected) => {
  expect(orderedItems(items, ranking).map(({ key }) => key)).toEqual(expected);
});
