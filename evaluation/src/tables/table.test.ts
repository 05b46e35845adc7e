import { expect, test } from 'vitest';
import { share, toMarkdown, toText, twoDigits } from './table.ts';

const table = {
  title: 'Speed',
  note: 'On one core.',
  columns: ['text', 'pairs'],
  rows: [
    ['news', '12'],
    ['shop', '3,400'],
  ],
};

test('a table for a terminal is aligned', () => {
  expect(toText(table)).toBe('Speed\nOn one core.\n\ntext  pairs\n────  ─────\nnews     12\nshop  3,400\n');
});

test('a table for a page is Markdown', () => {
  expect(toMarkdown(table)).toBe(
    '## Speed\n\nOn one core.\n\n| text | pairs |\n| --- | ---: |\n| news | 12 |\n| shop | 3,400 |\n',
  );
});

test.each([
  [3417, '3,400'],
  [3351, '3,400'],
  [99.6, '100'],
  [12_345_678, '12,000,000'],
])('%d pairs a second are written as %s', (value, written) => {
  expect(twoDigits(value)).toBe(written);
});

test('a share of nothing is no number', () => {
  expect(share(0, 0)).toBe('–');
  expect(share(1, 8)).toBe('12.5 %');
});
