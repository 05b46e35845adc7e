import { expect, test } from 'vitest';
import { seenOf, type Use } from './text-set.ts';
import { setsFor } from './text-sets.ts';

test.each([
  [[], 'unseen'],
  [['thresholds'], 'tuned on'],
  [['drift', 'names'], 'tuned on'],
  [['drift', 'word model'], 'trained on'],
] as const)('a set that was used for %j is %s', (use, seen) => {
  expect(seenOf({ use })).toBe(seen);
});

test.each(['word model', 'drift', 'coverage', 'names', 'order'] satisfies Use[])(
  'something is marked for %s, and nothing of it is unseen',
  (use) => {
    const sets = setsFor(use);
    expect(sets).not.toEqual([]);
    expect(sets.filter((set) => seenOf(set) === 'unseen')).toEqual([]);
  },
);
