import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstOf } from './worst.ts';

test('it keeps the first items in sorted order, and ties as they came', () => {
  const items = fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), number: fc.integer() }), { maxLength: 400 });
  fc.assert(
    fc.property(items, fc.integer({ min: 1, max: 20 }), (all, most) => {
      const compare = (a: { rank: number }, b: { rank: number }): number => b.rank - a.rank;
      const { add, kept } = firstOf(most, compare);
      all.forEach(add);
      expect(kept()).toEqual(all.toSorted(compare).slice(0, most));
    }),
  );
});
