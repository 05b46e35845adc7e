import { expect, test } from 'vitest';
import { seenOf, type Use } from './text-set.ts';
import { setsFor } from './text-sets.ts';

test.each([
  [[], 'unseen'],
  [['thresholds'], 'tuned on'],
  [['drift', 'names'], 'tuned on'],
  [['drift', 'word model'], 'trained on'],
  [['drift', 'reader'], 'unseen'],
  [['reader', 'word model'], 'trained on'],
] as const)('a set that was used for %j is %s', (use, seen) => {
  expect(seenOf({ use })).toBe(seen);
});

test.each(['word model', 'drift', 'coverage', 'names', 'order'] satisfies Use[])(
  'something is marked for %s, and none of it is unseen unless a part is kept aside',
  (use) => {
    const sets = setsFor(use);
    expect(sets).not.toEqual([]);
    expect(sets.filter((set) => !set.use.includes('reader') && seenOf(set) === 'unseen')).toEqual([]);
  },
);
