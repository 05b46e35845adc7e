import type { Segment } from '@gegenlesen/bitext';
import { expect, test } from 'vitest';
import { align } from './align.ts';

const strings = (keys: string): readonly Segment[] =>
  keys.split(' ').map((key, block) => ({ start: block, end: block + 1, text: 'x', kind: 'string', block, key }));

test.each<[original: string, translation: string, beads: string]>([
  ['a b c', 'a b c', 'a=a b=b c=c'],
  ['a b c', 'c a b', 'a=a b=b c=c'],
  ['a b c', 'c a', 'a=a b= c=c'],
  ['a b', 'b x a', 'a=a b=b =x'],
])('%s with %s', (original, translation, expected) => {
  const keys = (of: string, indices: readonly number[]) => indices.map((index) => of.split(' ')[index]).join(' ');
  const beads = align(strings(original), strings(translation));
  expect(beads.map(({ source, target }) => `${keys(original, source)}=${keys(translation, target)}`).join(' ')).toBe(
    expected,
  );
});
