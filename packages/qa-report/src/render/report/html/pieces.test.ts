import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';

const show = (text: string, marks: readonly (readonly [number, number, number])[]) =>
  piecesOf(
    text,
    marks.map(([number, start, end]) => ({ number, start, end })),
  )
    .map((piece) => (piece.numbers.length === 0 ? piece.text : `[${piece.numbers.join('+')}:${piece.text}]`))
    .join('');

test.each([
  ['ab', [], 'ab'],
  ['', [], ''],
  ['12 km', [[1, 0, 2]], '[1:12] km'],
  [
    '12 km',
    [
      [1, 0, 5],
      [2, 0, 2],
    ],
    '[1+2:12][1: km]',
  ],
  [
    'abcdef',
    [
      [1, 0, 4],
      [2, 2, 6],
    ],
    '[1:ab][1+2:cd][2:ef]',
  ],
  ['12 km', [[1, 2, 2]], '12[1:] km'],
  [
    '12',
    [
      [1, 2, 2],
      [2, 0, 2],
    ],
    '[2:12][1:]',
  ],
] as const)('%j with %j is %j', (text, marks, expected) => {
  expect(show(text, marks)).toBe(expected);
});

test('the pieces make up the text, whatever the marks', () => {
  const mark = fc.tuple(fc.nat(9), fc.nat(12), fc.nat(12)).map(([number, a, b]) => ({
    number,
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
  fc.assert(
    fc.property(fc.string({ minLength: 12, maxLength: 12 }), fc.array(mark), (text, marks) => {
      expect(
        piecesOf(text, marks)
          .map((piece) => piece.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
