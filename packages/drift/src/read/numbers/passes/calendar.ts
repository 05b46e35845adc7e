import type { Tongue } from '@gegenlesen/bitext';
import { type Quantity, quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import {
  isShyMonth,
  isShyWeekday,
  monthInside,
  monthOf,
  stretchOfDays,
  weekdayInside,
  weekdayOf,
} from '../vocabulary/calendar.ts';

const beforeMonth: ReadonlySet<string> = new Set(
  'in since by until till from last next this past early late mid im seit bis anfang ende mitte vom ab jeden during each every zum am letzten nächsten vergangenen kommenden'.split(
    ' ',
  ),
);

/** The forms of a German weekday that begin with a small letter. */
const habitual =
  /^(?:mon|diens|donners|frei|sams|sonn)(?:tags|täglich(?:e[nmrs]?)?)$|^mittwochs$|^mittwöchlich(?:e[nmrs]?)?$/;

/** Month and weekday by name. */
export const calendar =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    const stretch = stretchOfDays(item?.lower ?? '');
    if (item !== undefined && item.quantity === null && stretch !== null)
      return { take: 1, by: stretch.flatMap((day) => named(item, 'weekday', day, 'faint').by) };
    if (item === undefined || !isWrittenAsName(items, at, tongue)) return null;
    if (item.quantity !== null && item.quantity.grade === 'firm') return null;
    return weekday(items, at, tongue) ?? month(items, at, tongue);
  };

/**
 * Whether a word is written as the name of a day or month. Chats often do without the capital (`friday`, `march 8th`): then a
 * name that is also another word needs a day beside it.
 */
function isWrittenAsName(items: readonly Item[], at: number, tongue: Tongue): boolean {
  const { text, lower } = items[at] ?? { text: '', lower: '' };
  if (/^\p{Lu}/u.test(text) || habitual.test(text)) return true;
  if (weekdayOf(lower, tongue) !== null) return !isShyWeekday(lower);
  if (monthOf(lower, tongue) === null || lower === 'may') return false;
  if (tongue === 'de' && lower.length <= shortForm && lower !== 'mai' && !isDay(items[at - 1])) return false;
  return !isShyMonth(lower, tongue) || (lower.length > shortForm && (isDay(items[at + 1]) || isOrdinal(items, at - 1)));
}

/** Letters. A shorter name of a month in small letters is likely another word: `jan`, `sep`. */
const shortForm = 3;

/** `8th`, `8th of`. */
const isOrdinal = (items: readonly Item[], at: number): boolean => {
  const item = items[at]?.lower === 'of' ? items[at - 1] : items[at];
  return isDay(item) && (item?.quantity?.kind === 'ordinal' || item?.quantity?.kind === 'day');
};

function weekday(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const item = items[at];
  if (item === undefined) return null;
  const value = weekdayOf(item.lower, tongue);
  if (value !== null) {
    if (!isShyWeekday(item.lower)) return named(item, 'weekday', value, 'firm', nightBefore(items, at, value));
    if (isJoined(items, at, tongue) || (tongue === 'en' && dateFollows(items, at)))
      return named(item, 'weekday', value, 'firm');
    // On its own, as in a calendar; `So`, `Do` and `Sun` may be other words.
    return isAlone(items) ? named(item, 'weekday', value, 'faint') : null;
  }
  const inside = tongue === 'de' ? weekdayInside(item.lower) : null;
  return inside === null ? null : named(item, 'weekday', inside, 'spoken');
}

function month(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const item = items[at];
  if (item === undefined) return null;
  const inside = tongue === 'de' ? monthInside(item.lower) : null;
  if (inside !== null) return named(item, 'month', inside, 'silent');
  const value = monthOf(item.lower, tongue);
  if (value === null) return null;
  const after = items[at + 1]?.text === '.' ? at + 2 : at + 1;
  const besideFigure =
    isDay(items[at - 1]) ||
    isDay(items[at - 2]) ||
    isDay(items[after]) ||
    isYear(items[after]) ||
    isYear(items[after + 1]);
  const isPlain = besideFigure || beforeMonth.has(items[at - 1]?.lower ?? '') || !isShyMonth(item.lower, tongue);
  // Without a figure or a preposition it may be a verb or a name, so it only serves to match others.
  return named(item, 'month', value, isPlain ? 'firm' : isAlone(items) ? 'faint' : 'silent');
}

/** `in der Nacht zum Samstag` is Friday night, and so is `von Freitag auf Samstag`. */
const nightBefore = (items: readonly Item[], at: number, value: number): readonly number[] =>
  /^(?:zum|auf)$/.test(items[at - 1]?.lower ?? '') &&
  items.slice(Math.max(0, at - nightReach), at).some(({ lower }) => lower === 'nacht')
    ? [((value + daysOfWeek - 2) % daysOfWeek) + 1]
    : [];

/** Items: `Nacht von Freitag auf Samstag`. */
const nightReach = 4;
const daysOfWeek = 7;

function named(
  item: Item,
  kind: 'month' | 'weekday',
  value: number,
  grade: Quantity['grade'],
  others: readonly number[] = [],
): Rewrite {
  const { start, end, text } = item;
  return { take: 1, by: [itemOf(quantity({ start, end, text, kind, values: [value, ...others], grade }), item)] };
}

/** Items after a short form such as `Sun` in which a day shows that it is a weekday; estimated. */
const dateReach = 3;

const isAlone = (items: readonly Item[]): boolean => items.filter(({ text }) => text !== '.').length === 1;

/** Past the dot of an abbreviation and quotation marks. */
const pastMarks = (items: readonly Item[], at: number, step: 1 | -1): number =>
  /^[.'"‘’“”„»«]$/.test(items[at]?.text ?? '') ? at + step : at;

/** Mon–Fri, Mo.–Fr., Mo, Mi und Fr: beside another weekday, or before a time. */
function isJoined(items: readonly Item[], at: number, tongue: Tongue): boolean {
  const isDayName = (item: Item | undefined): boolean =>
    item !== undefined && /^\p{Lu}/u.test(item.text) && weekdayOf(item.lower, tongue) !== null;
  const beside = (step: 1 | -1): boolean => {
    let place = pastMarks(items, at + step, step);
    const near = items[place];
    if (isDayName(near) && (step === 1 ? near?.glued : items[at]?.glued)) return true;
    if (!/^(?:[-–—,/&+]|bis|und|to|and|through)$/.test(near?.lower ?? '')) return false;
    place = pastMarks(items, place + step, step);
    return isDayName(items[place]);
  };
  const next = items[at + 1]?.text === '.' || items[at + 1]?.text === ':' ? items[at + 2] : items[at + 1];
  return beside(1) || beside(-1) || next?.quantity?.kind === 'time';
}

const dateFollows = (items: readonly Item[], at: number): boolean =>
  items.slice(at + 1, at + 1 + dateReach).some(isDay);

const isDay = (item: Item | undefined): boolean => {
  const of = item?.quantity;
  if (of === null || of === undefined || of.unit !== null || of.grade === 'silent') return false;
  return (
    (of.kind === 'number' || of.kind === 'ordinal' || of.kind === 'day') &&
    Number.isInteger(worthOf(of)) &&
    worthOf(of) >= 1 &&
    worthOf(of) <= 31
  );
};

const isYear = (item: Item | undefined): boolean => item?.quantity?.kind === 'year';

/** A figure before a month (15 May, 15. Mai, 15th of May) or after it (May 15) is a day. */
export const daysOfMonth: Rule = (items, at) => {
  const item = items[at];
  const of = item?.quantity;
  if (item === undefined || of === null || of === undefined || !isDay(item) || of.kind === 'day') return null;
  const skip = items[at + 1]?.text === '.' || items[at + 1]?.lower === 'of' ? 1 : 0;
  const beforeMonthName = items[at + 1 + skip]?.quantity?.kind === 'month';
  const back = items[at - 1]?.text === '.' ? at - 2 : at - 1;
  const afterMonthName = items[back]?.quantity?.kind === 'month' && items[at + 1]?.text !== ':';
  if (!beforeMonthName && !afterMonthName) return null;
  const day: Quantity = { ...of, kind: 'day', grade: of.digits === null ? of.grade : 'firm' };
  return { take: 1, by: [itemOf(day, item)] };
};
