import { type Quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';

/** How many of the second unit make one of the first: twelve inches a foot. */
const parts: Readonly<Record<string, number>> = {
  'ft in': 12,
  'lb oz': 16,
  'pound oz': 16,
  'st lb': 14,
  'st pound': 14,
  'h min': 60,
  'min s': 60,
};

/** `6 feet 7 inches`, `2 Stunden und 45 Minuten`, `2h 10m`, `a year and a half`: one measure in two parts. */
export const compoundMeasures: Rule = (items, at) => {
  const item = items[at];
  const whole = item?.quantity;
  if (item === undefined || whole === null || whole === undefined || whole.unit === null) return null;
  const dot = items[at + 1]?.text === '.' && items[at + 1]?.glued ? 1 : 0;
  const isLinked = /^(?:and|und)$/.test(items[at + 1 + dot]?.lower ?? '');
  const joint = dot + (isLinked ? 2 : 1);
  const article = items[at + joint]?.quantity?.grade === 'silent' && items[at + joint]?.quantity?.unit === null ? 1 : 0;
  const last = items[at + joint + article];
  const part = last?.quantity;
  if (last === undefined || part === null || part === undefined) return null;
  const value = together(whole, part, isLinked);
  if (value === null) return null;
  const text = `${item.text} ${last.text}`;
  const end = Math.max(part.end, part.unitSpan?.end ?? 0);
  const grade = whole.grade === 'silent' ? 'spoken' : whole.grade;
  const joined: Quantity = { ...whole, kind: 'number', end, text, values: [value], grade, unitSpan: null };
  return { take: joint + article + 1, by: [itemOf(joined, item)] };
};

function together(whole: Quantity, part: Quantity, linked: boolean): number | null {
  if (part.kind === 'fraction' && part.unit === null && worthOf(part) === 0.5 && linked) return worthOf(whole) + 0.5;
  // Minutes behind hours are written with the letter of the metre.
  const isMinutes =
    whole.unit === 'h' && part.unit === 'm' && part.digits !== null && part.unitSpan?.start === part.end;
  const unit = isMinutes ? 'min' : part.unit;
  const size = parts[`${whole.unit} ${unit}`];
  return size === undefined || worthOf(part) >= size ? null : worthOf(whole) + worthOf(part) / size;
}
