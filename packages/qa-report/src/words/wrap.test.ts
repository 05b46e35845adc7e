import fc from 'fast-check';
import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';
import { wrap } from './wrap.ts';

const linesOf = (text: string, columns: number) => wrap(text, columns).map(({ start, end }) => text.slice(start, end));

test.each([
  ['', 10, ['']],
  ['Der Hafen', 10, ['Der Hafen']],
  ['Der Hafen wuchs', 10, ['Der Hafen ', 'wuchs']],
  ['Der Hafen wuchs', 9, ['Der Hafen ', 'wuchs']],
  ['Donaudampfschiff', 10, ['Donaudampf', 'schiff']],
  ['zum Donaudampfschiff', 10, ['zum ', 'Donaudampf', 'schiff']],
  ['港口增长了', 4, ['港口', '增长', '了']],
])('%j at %i columns', (text, columns, lines) => {
  expect(linesOf(text, columns)).toEqual(lines);
});

test('the lines make up the text, and none is too wide', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, columns) => {
      const lines = linesOf(text, columns);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(displayWidth(line.trimEnd())).toBeLessThanOrEqual(columns);
    }),
  );
});
