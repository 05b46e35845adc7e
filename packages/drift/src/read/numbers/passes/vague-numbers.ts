import type { Tongue } from '@gegenlesen/bitext';
import type { Rewrite, Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { scaleOf, vagueScaleOf } from '../vocabulary/scales.ts';
import { wordValue } from '../vocabulary/word-value.ts';
import { wordFigure } from './word-figure.ts';

const severalWords: ReadonlySet<string> = new Set(
  'several few many some mehrere mehreren einige einigen paar viele vielen zig'.split(' '),
);

/** Round numbers that nobody counted: `hundreds of thousands`, `Tausende`, `mehrere Millionen`. */
export const vagueNumbers =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null) return null;
    const scale = vagueScaleOf(item.lower, tongue);
    if (scale !== null && !precededByNumber(items, at)) return product(items, at, scale, tongue);
    return severalWords.has(item.lower) ? severalScale(items, at, tongue) : null;
  };

const precededByNumber = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]?.quantity;
  return before !== undefined && before !== null;
};

/** `tens of millions` is ten million, `hundreds of thousands` are Hunderttausende. */
function product(items: readonly Item[], at: number, value: number, tongue: Tongue): Rewrite {
  const joint = items[at + 1]?.lower === 'of' || items[at + 1]?.lower === 'von' ? 2 : 1;
  const second = vagueScaleOf(items[at + joint]?.lower ?? '', tongue);
  return second !== null && second > value
    ? vagueFigure(items, at, joint + 1, value * second)
    : vagueFigure(items, at, 1, value);
}

/** `mehrere hundert`, `several million`, `zig Millionen`, `mehrere zehn Millionen`. */
function severalScale(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const ten = items[at]?.lower === 'zig' ? 10 : 1;
  const isTen = items[at + 1]?.lower === 'zehn';
  const scale =
    scaleOf(items[at + (isTen ? 2 : 1)]?.lower ?? '', tongue) ?? vagueScaleOf(items[at + 1]?.lower ?? '', tongue);
  return scale === null ? null : vagueFigure(items, at, isTen ? 3 : 2, scale * (isTen ? 10 : ten));
}

function vagueFigure(items: readonly Item[], at: number, take: number, value: number): Rewrite {
  return wordFigure(items, at, take, wordValue('scale', value, 'faint'));
}
