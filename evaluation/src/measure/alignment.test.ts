import { expect, test } from 'vitest';
import { type Aligned, scoresOf } from './alignment.ts';

type Beads = readonly (readonly [readonly number[], readonly number[]])[];

const line = { start: 0, end: 3, text: 'Ja.', kind: 'paragraph', block: 0 } as const;

/** A document of two sentences on each side. */
const aligned = (gold: Beads, found: Beads): Aligned => ({
  name: 'invented',
  source: [line, line],
  target: [line, line],
  gold: gold.map(([source, target]) => ({ source, target })),
  found: found.map(([source, target]) => ({ source, target, confidence: 1 })),
});

const apart: Beads = [
  [[0], [0]],
  [[1], [1]],
];
const joined: Beads = [
  [
    [0, 1],
    [0, 1],
  ],
];
const secondOmitted: Beads = [
  [[0], [0]],
  [[1], []],
  [[], [1]],
];

test.each([
  ['all right', [aligned(apart, apart)], 1, 1, 1],
  ['nothing right', [aligned(apart, joined)], 0, 0, 0],
  // One of three found beads is right, and one of two right ones was found; of those with both sides, the only one.
  ['two omitted that belong together', [aligned(apart, secondOmitted)], 0.4, 2 / 3, 0.4],
  // All with both sides were found, but only one of the two found beads is right: omissions count only for precision.
  ['two joined that should be omitted', [aligned(secondOmitted, apart)], 0.4, 2 / 3, 2 / 3],
  [
    'a document that is right and one that is not',
    [aligned(apart, apart), aligned(apart, joined)],
    4 / 7,
    4 / 7,
    4 / 7,
  ],
] as const)('%s', (_, documents, all, linked, published) => {
  const scores = scoresOf(documents);
  expect(scores.all).toBeCloseTo(all);
  expect(scores.linked).toBeCloseTo(linked);
  expect(scores.published).toBeCloseTo(published);
});
