import { type Quantity, quantity, worthOf } from '../quantity.ts';
import { itemOf, type Rule } from '../rewrite.ts';
import type { Item } from '../tokens.ts';
import { isShyMonth, isShyWeekday, monthOf, weekdayOf } from '../vocabulary/calendar.ts';
import type { Speech } from '../vocabulary/speech.ts';

const beforeMonth: ReadonlySet<string> = new Set(
  'in of since by until till from last next this early late mid im seit bis anfang ende mitte vom ab jeden to and und through during each every zum am letzten nächsten vergangenen kommenden between'.split(
    ' ',
  ),
);

/** Month and weekday by name, and the figures beside a month as its day. */
export const calendar =
  (speech: Speech): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || !/^\p{Lu}/u.test(item.text)) return null;
    if (item.quantity !== null && item.quantity.grade === 'firm') return null;
    const weekday = weekdayOf(item.lower, speech);
    if (weekday !== null && (!isShyWeekday(item.lower) || dateFollows(items, at)))
      return named(item, 'weekday', weekday);
    const month = monthOf(item.lower, speech);
    if (month === null) return null;
    const isPlain = !isShyMonth(item.lower);
    const besideFigure =
      isDay(items[at - 1]) ||
      isDay(items[at - 2]) ||
      isDay(items[at + 1]) ||
      isYear(items[at + 1]) ||
      isYear(items[at + 2]);
    const before = items[at - 1]?.lower ?? '';
    const afterPreposition = beforeMonth.has(before);
    if (!isPlain && !besideFigure && !afterPreposition) return null;
    return named(item, 'month', month, besideFigure || afterPreposition);
  };

function named(
  item: Item,
  kind: 'month' | 'weekday',
  value: number,
  certain = true,
): { take: number; by: readonly Item[] } {
  const { start, end, text } = item;
  return {
    take: 1,
    by: [itemOf(quantity({ start, end, text, kind, values: [value], grade: certain ? 'firm' : 'spoken' }), item)],
  };
}

const dateFollows = (items: readonly Item[], at: number): boolean => [1, 2, 3].some((step) => isDay(items[at + step]));

const isDay = (item: Item | undefined): boolean => {
  const of = item?.quantity;
  return (
    of != null &&
    (of.kind === 'number' || of.kind === 'ordinal' || of.kind === 'day') &&
    of.unit === null &&
    worthOf(of) >= 1 &&
    worthOf(of) <= 31
  );
};

const isYear = (item: Item | undefined): boolean => item?.quantity?.kind === 'year';

/** The figure before (15 May, 15. Mai, 15th of May) or after a month (May 15) is a day. */
export const daysOfMonth: Rule = (items, at) => {
  const item = items[at];
  const of = item?.quantity;
  if (item === undefined || of === null || of === undefined || !isDay(item) || of.kind === 'day') return null;
  const skip = items[at + 1]?.text === '.' || items[at + 1]?.lower === 'of' ? 1 : 0;
  const beforeMonth = items[at + 1 + skip]?.quantity?.kind === 'month';
  const afterMonth = items[at - 1]?.quantity?.kind === 'month' && items[at + 1]?.text !== ':';
  if (!beforeMonth && !afterMonth) return null;
  const day: Quantity = { ...of, kind: 'day', grade: of.digits === null ? of.grade : 'firm' };
  return { take: 1, by: [itemOf(day, item)] };
};
