import { type Quantity, quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';

const vulgar: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

/** `½`, `1½`, `2 1/2`, `two and a half`, `zwei und ein halber`: one figure. */
export const mixedNumbers: Rule = (items, at) => {
  const item = items[at];
  if (item === undefined) return null;
  const sign = fractionSign(item);
  if (sign !== null) return { take: 1, by: [sign] };
  const whole = item.quantity;
  if (whole === null || (whole.kind !== 'number' && whole.kind !== 'year') || !Number.isInteger(worthOf(whole)))
    return null;
  const next = items[at + 1];
  if (next === undefined) return null;
  const direct = next.quantity ?? fractionSign(next)?.quantity ?? null;
  if (direct?.kind === 'fraction' && (direct.digits !== null || next.glued) && whole.digits !== null)
    return { take: 2, by: [sum(item, next, whole, direct)] };
  const part = items[at + 2];
  if (/^(?:and|und)$/.test(next.lower) && part?.quantity?.kind === 'fraction')
    return { take: 3, by: [sum(item, part, whole, part.quantity)] };
  const half = items[at + 3];
  const joined = /^(?:and|und)$/.test(next.lower) && /^(?:a|an|one|ein|eine|einen)$/.test(items[at + 2]?.lower ?? '');
  if (!joined || half?.quantity?.kind !== 'fraction') return null;
  return { take: 4, by: [sum(item, half, whole, half.quantity)] };
};

function fractionSign(item: Item): Item | null {
  const value = Object.hasOwn(vulgar, item.text) ? vulgar[item.text] : undefined;
  if (value === undefined) return null;
  return itemOf(
    quantity({
      start: item.start,
      end: item.end,
      text: item.text,
      kind: 'fraction',
      values: [value],
      digits: item.text,
    }),
    item,
  );
}

function sum(first: Item, last: Item, whole: Quantity, part: Quantity): Item {
  const values = [worthOf(whole) + (part.values.at(0) ?? 0)];
  return itemOf(
    {
      ...whole,
      grade: whole.grade === 'silent' ? 'spoken' : whole.grade,
      kind: 'number',
      end: last.end,
      text: `${first.text} ${last.text}`,
      values,
    },
    first,
  );
}
