import { expect, test } from 'vitest';
import { itemsByBead, itemsOf, withChanged } from './items.ts';
import { findingOf } from './sample.ts';

test('items are in the order of the text, the most severe first within a bead, and those about the whole document last', () => {
  const items = itemsOf([
    findingOf({ fingerprint: 'whole', bead: null }),
    findingOf({ fingerprint: 'late', bead: 7 }),
    findingOf({ fingerprint: 'minor', bead: 2, severity: 'minor' }),
    findingOf({ fingerprint: 'critical', bead: 2, severity: 'critical' }),
  ]);
  expect(items.map(({ key }) => key)).toEqual(['critical', 'minor', 'late', 'whole']);
  expect([...itemsByBead(items).keys()]).toEqual([2, 7]);
});

test('a repeated sentence has two items with two keys', () => {
  const items = itemsOf([findingOf({ fingerprint: 'a', bead: 1 }), findingOf({ fingerprint: 'a', bead: 5 })]);
  expect(items.map(({ key, finding }) => [key, finding.bead])).toEqual([
    ['a', 1],
    ['a~2', 5],
  ]);
});

test('a changed finding replaces the old one, and nothing else moves', () => {
  const findings = [1, 2, 3].map((bead) => findingOf({ fingerprint: 'a', bead }));
  const changed = findingOf({ fingerprint: 'a', bead: 2, state: 'dismissed' });
  expect(withChanged(findings, [changed]).map(({ bead, state }) => [bead, state])).toEqual([
    [1, 'open'],
    [2, 'dismissed'],
    [3, 'open'],
  ]);
});
