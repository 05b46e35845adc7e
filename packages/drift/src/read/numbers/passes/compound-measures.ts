import { type Quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';

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
  const next = items[at + joint + article + 1];
  const value = together(whole, part, isLinked, next);
  // The abbreviation of inch is also a preposition: 6 ft 11 in tall.
  const sign = part.unit === null && whole.unit === 'ft' && next?.lower === 'in' && next.text === 'in' ? 1 : 0;
  if (value === null) return null;
  const text = `${item.text} ${last.text}`;
  const end = Math.max(part.end, part.unitSpan?.end ?? 0);
  const grade = whole.grade === 'silent' ? 'spoken' : whole.grade;
  const joined: Quantity = { ...whole, kind: 'number', end, text, values: [value], grade, unitSpan: null };
  return { take: joint + article + 1 + sign, by: [itemOf(joined, item)] };
};

/** Units after which the second number may do without its unit: 5 foot 10, 12 stone 4. */
const impliedParts: Readonly<Record<string, string>> = { ft: 'in', st: 'lb' };
/** What may follow such a second number, which shows that it counts nothing else; `in` is also an inch. */
const afterImplied = /^(?:in|tall|long|high|wide|deep|and|or|by|groß|lang|hoch|und|oder|[^\p{L}\d]+)$/u;

function together(whole: Quantity, part: Quantity, linked: boolean, next: Item | undefined): number | null {
  if (part.kind === 'fraction' && part.unit === null && worthOf(part) === 0.5 && linked) return worthOf(whole) + 0.5;
  // After hours, `m` means minutes, not metres.
  const isMinutes =
    whole.unit === 'h' && part.unit === 'm' && part.digits !== null && part.unitSpan?.start === part.end;
  const isImplied =
    part.unit === null && part.kind === 'number' && (next === undefined || afterImplied.test(next.lower));
  const unit = isMinutes ? 'min' : isImplied ? (impliedParts[whole.unit ?? ''] ?? null) : part.unit;
  const size = parts[`${whole.unit} ${unit}`];
  return size === undefined || worthOf(part) >= size ? null : worthOf(whole) + worthOf(part) / size;
}
