import { expect, test } from 'vitest';
import { twinOf } from './contrast.ts';

const right = [
  'Licht breitet sich in Glas langsamer aus als in Luft.',
  'In Glas ist Licht weniger schnell unterwegs als in der Luft.',
];

test.each([
  ['Licht breitet sich in Glas schneller aus als in Luft.', 0],
  ['In Glas ist Licht weniger schnell unterwegs als im Wasser.', 1],
  ['In Glas ist Licht als in der Luft.', 1],
])('%j was made from rendering %i', (wrong, twin) => {
  expect(twinOf(wrong, right)).toBe(twin);
});
