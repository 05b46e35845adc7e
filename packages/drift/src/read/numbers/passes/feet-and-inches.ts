import { type Quantity, quantity } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { readingsOfDigits } from '../vocabulary/digits.ts';

const heights = /^([1-9])['’](\d{1,2})$/;
const foot = /^['’′]$/;
const inch = /^["”″]$/;
const inchesInFoot = 12;

/** `5'10"`, `5′ 4″`, `6'2`, `27"`: feet and inches by their marks. */
export const feetAndInches: Rule = (items, at) => {
  const item = items[at];
  if (item === undefined || !/^\d/.test(item.text)) return null;
  const [, feet, inches] = heights.exec(item.text) ?? [];
  if (feet !== undefined && inches !== undefined) {
    const mark = items[at + 1];
    const closes = mark?.glued && inch.test(mark.text) ? 1 : 0;
    return height(items, at, Number(feet), Number(inches), 1 + closes);
  }
  const [mark, last, end] = [items[at + 1], items[at + 2], items[at + 3]];
  if (!mark?.glued) return null;
  if (foot.test(mark.text) && last !== undefined && /^\d{1,2}$/.test(last.text) && end?.glued && inch.test(end.text))
    return height(items, at, Number(item.text), Number(last.text), 4);
  return inch.test(mark.text) && !last?.glued && !quotesAreOpen(items, at) ? inchesOnly(items, at) : null;
};

function height(items: readonly Item[], at: number, feet: number, inches: number, take: number): Rewrite | null {
  if (!Number.isInteger(feet) || inches >= inchesInFoot) return null;
  return measured(items, at, take, 'ft', [feet + inches / inchesInFoot]);
}

function inchesOnly(items: readonly Item[], at: number): Rewrite | null {
  const values = readingsOfDigits(items[at]?.text ?? '', 'en');
  return values.length === 0 ? null : measured(items, at, 2, 'in', values);
}

function measured(
  items: readonly Item[],
  at: number,
  take: number,
  unit: 'ft' | 'in',
  values: readonly number[],
): Rewrite | null {
  const [first, last] = [items[at], items[at + take - 1]];
  if (first === undefined || last === undefined) return null;
  const { start, text } = first;
  const unitSpan: Quantity['unitSpan'] = { start, end: last.end };
  const of = quantity({ start, end: first.end, text, kind: 'number', values, unit, unitSpan, digits: text });
  return { take, by: [itemOf(of, first)] };
}

/** Whether the mark may end a quotation: `the "Top 10" list`. */
function quotesAreOpen(items: readonly Item[], at: number): boolean {
  const before = items.slice(0, at);
  const straight = before.filter(({ text }) => text === '"').length;
  return straight % 2 === 1 || before.some(({ text }) => /^[“„]$/.test(text));
}
