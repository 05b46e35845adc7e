import { expect, test } from 'vitest';
import { lineAndColumn, lineStarts } from './lines.ts';

const side = (text: string) => ({
  path: 'a.txt',
  lang: 'de',
  sha256: '',
  format: 'text' as const,
  encoding: 'utf-8',
  segments: [],
  leftovers: [],
  lines: lineStarts(text),
});

test.each([
  ['eins', 0, 1, 1],
  ['eins', 4, 1, 5],
  ['eins\nzwei', 5, 2, 1],
  ['eins\r\nzwei\r\n', 8, 2, 3],
  ['eins\rzwei', 5, 2, 1],
  ['\n\n\nvier', 3, 4, 1],
  ['eins\n', 5, 2, 1],
])('in %j, offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(lineAndColumn(side(text), offset)).toEqual({ line, column });
});

test('a report that does not know its lines says no line', () => {
  const { lines, ...unknowing } = side('eins');
  expect(lines).toEqual([0]);
  expect(lineAndColumn(unknowing, 0)).toBeNull();
});
