import { expect, test } from 'vitest';
import { lineAndColumn, lineStarts, pageAt, pageStarts } from './lines.ts';

test.each([
  ['eins', 0, 1, 1],
  ['eins', 4, 1, 5],
  ['eins\nzwei', 5, 2, 1],
  ['eins\r\nzwei\r\n', 8, 2, 3],
  ['eins\rzwei', 5, 2, 1],
  ['\n\n\nvier', 3, 4, 1],
  ['eins\n', 5, 2, 1],
])('in %j, offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(lineAndColumn({ lines: lineStarts(text) }, offset)).toEqual({ line, column });
});

test('without the lines of the text there is no place', () => {
  expect(lineAndColumn({}, 0)).toBeNull();
});

test.each([
  ['eins', 2, 1],
  ['eins\fzwei', 4, 1],
  ['eins\fzwei', 5, 2],
  ['eins\f\fdrei', 7, 3],
])('in %j, offset %i is on page %i', (text, offset, page) => {
  expect(pageAt({ pages: pageStarts(text) }, offset)).toBe(page);
});

test('a text without pages has no page', () => {
  expect(pageAt({}, 0)).toBeUndefined();
});
