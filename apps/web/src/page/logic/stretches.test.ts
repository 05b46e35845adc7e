import { expect, test } from 'vitest';
import { type Mark, stretchesOf } from './stretches.ts';

const text = 'Der Turm ist 70 m hoch.';

test.each<[string, readonly Mark[], readonly (readonly [string, string])[]]>([
  ['no mark', [], [['Der Turm ist 70 m hoch.', '']]],
  [
    'one mark',
    [{ finding: 'a', start: 13, end: 17 }],
    [
      ['Der Turm ist ', ''],
      ['70 m', 'a'],
      [' hoch.', ''],
    ],
  ],
  [
    'two that overlap',
    [
      { finding: 'a', start: 13, end: 15 },
      { finding: 'b', start: 13, end: 17 },
    ],
    [
      ['Der Turm ist ', ''],
      ['70', 'a b'],
      [' m', 'b'],
      [' hoch.', ''],
    ],
  ],
  [
    'a place where something is missing',
    [{ finding: 'a', start: 22, end: 22 }],
    [
      ['Der Turm ist 70 m hoch', ''],
      ['', 'a'],
      ['.', ''],
    ],
  ],
  ['a mark beyond the text', [{ finding: 'a', start: 20, end: 40 }], [['Der Turm ist 70 m hoch.', '']]],
])('%s', (_, marks, expected) => {
  expect(stretchesOf(text, marks).map(({ text: words, findings }) => [words, findings.join(' ')])).toEqual(expected);
});
