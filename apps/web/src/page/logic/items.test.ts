import { expect, test } from 'vitest';
import { itemsByBead, itemsOf, withChanged } from './items.ts';
import { findingOf } from './sample.ts';

test('items stand in the order of the text, the worst first within a bead, and what is about the whole comes last', () => {
  const items = itemsOf([
    findingOf({ fingerprint: 'whole', bead: null }),
    findingOf({ fingerprint: 'late', bead: 7 }),
    findingOf({ fingerprint: 'minor', bead: 2, severity: 'minor' }),
    findingOf({ fingerprint: 'critical', bead: 2, severity: 'critical' }),
  ]);
  expect(items.map(({ key }) => key)).toEqual(['critical', 'minor', 'late', 'whole']);
  expect([...itemsByBead(items).keys()]).toEqual([2, 7]);
});

test('a sentence that comes twice has two items with two keys', () => {
  const items = itemsOf([findingOf({ fingerprint: 'a', bead: 1 }), findingOf({ fingerprint: 'a', bead: 5 })]);
  expect(items.map(({ key, finding }) => [key, finding.bead])).toEqual([
    ['a', 1],
    ['a~2', 5],
  ]);
});

test('what changed takes the place of what it was, and nothing else moves', () => {
  const findings = [1, 2, 3].map((bead) => findingOf({ fingerprint: 'a', bead }));
  const changed = findingOf({ fingerprint: 'a', bead: 2, state: 'dismissed' });
  expect(withChanged(findings, [changed]).map(({ bead, state }) => [bead, state])).toEqual([
    [1, 'open'],
    [2, 'dismissed'],
    [3, 'open'],
  ]);
});
