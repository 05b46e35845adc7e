import { quantity } from '../grammar/quantity.ts';
import { itemOf, type Rewrite } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import type { WordValue } from '../vocabulary/word-value.ts';

/** `take` words from `at` on as one figure. A decade in words (the nineties) is one of the last century, or an age. */
export function wordFigure(
  items: readonly Item[],
  at: number,
  take: number,
  { kind, value, grade, unit }: WordValue,
): Rewrite {
  const words = items.slice(at, at + take);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) throw new Error('a number needs at least one word');
  const text = words.map((each) => each.text).join(' ');
  const values = kind === 'decade' ? [1900 + value, value] : [value];
  const unitSpan = unit === null ? null : { start: first.start, end: last.end };
  return {
    take,
    by: [itemOf(quantity({ start: first.start, end: last.end, text, kind, values, grade, unit, unitSpan }), first)],
  };
}
