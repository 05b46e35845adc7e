import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeForms, formAt } from './forms.ts';
import { cellOf, decodeModel, encodeModel, englishOf, intoEnglish, intoGerman, type ModelSide } from './model.ts';
import { indexStems } from './stem-index.ts';

const sideOf = (forms: readonly string[], hashes: readonly number[]): ModelSide => ({
  size: forms.length,
  hashes: Uint32Array.from(hashes),
  zipf: Uint8Array.from(forms, (_, k) => k),
  separateHashes: Uint32Array.of(),
  separateStems: Uint32Array.of(),
  ...encodeForms(forms),
});

const model = {
  de: sideOf(['Haus', 'Hauswand'], [7, 9]),
  en: sideOf(['house', 'wall'], [1, 4_294_967_295]),
  starts: Uint32Array.of(0, 1, 2),
  cells: Uint32Array.of(cellOf(0, 0.5, 0.25), cellOf(1, 1, 1)),
};

describe('the bytes of a model', () => {
  test('read back as they were written', () => {
    expect(decodeModel(encodeModel(model))).toEqual(model);
  });

  test('read back from any place in a larger buffer', () => {
    const bytes = encodeModel(model);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    expect(decodeModel(larger.subarray(3))).toEqual(model);
  });

  test.each([
    ['nothing', new Uint8Array()],
    ['another file', new TextEncoder().encode('{"json": true, "long": "enough"}')],
    ['half of one', encodeModel(model).slice(0, 40)],
  ])('are none: %s', (_, bytes) => {
    expect(decodeModel(bytes)).toBeNull();
  });
});

test('a list of forms reads back word by word', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 60 }), (words) => {
      const forms = [...words].sort();
      const side = sideOf(
        forms,
        forms.map((_, k) => k),
      );
      expect(forms.map((_, k) => formAt(side, k))).toEqual(forms);
      expect(formAt(side, -1)).toBe('');
      expect(formAt(side, forms.length)).toBe('');
    }),
  );
});

test('a cell keeps its stem, and its probabilities within a twelfth', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 2 ** 20 - 1 }),
      fc.double({ min: 0.0002, max: 1, noNaN: true }),
      fc.double({ min: 0.0002, max: 1, noNaN: true }),
      (stem, forth, back) => {
        const cell = cellOf(stem, forth, back);
        expect(englishOf(cell)).toBe(stem);
        expect(Math.abs(Math.log(intoEnglish(cell) / forth))).toBeLessThan(1 / 12);
        expect(Math.abs(Math.log(intoGerman(cell) / back))).toBeLessThan(1 / 12);
      },
    ),
  );
});

test('an index over no stems finds none', () => {
  expect(indexStems(sideOf([], []))('haus')).toBe(-1);
});
