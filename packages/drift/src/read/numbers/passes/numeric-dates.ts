import type { Tongue } from '@gegenlesen/bitext';
import { type Quantity, quantity } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { isOutline, isProduct } from '../vocabulary/numbered.ts';

const full = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})$/;
const iso = /^(\d{4})-(\d{2})-(\d{2})$/;
const short = /^(\d{1,2})\.(\d{1,2})$/;
const beforeShort: ReadonlySet<string> = new Set('am vom zum bis den ab dem seit und'.split(' '));

/** `15.03.2025`, `3/4/2025`, `2025-03-15`, German `15.03.`: day, month and year, each with its place. */
export const numericDates =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null) return null;
    const [, first, sign, second, last] = full.exec(item.text) ?? [];
    if (first !== undefined && sign !== undefined && second !== undefined && last !== undefined) {
      // GIMP 2.10.20 is a version.
      const name = items[at - 1];
      if (sign === '.' && name?.quantity === null && (isProduct(name.text) || isOutline(name.lower))) return null;
      if (sign === '.' && isSister(items, at)) return null;
      // Dots are German, with the day first. Slashes may be in either order; English puts the month first.
      return date(item, tongue === 'de' || sign === '.' ? 'day' : 'month', first, second, last, sign !== '.');
    }
    const [, year, month, day] = iso.exec(item.text) ?? [];
    if (year !== undefined && month !== undefined && day !== undefined) {
      const parts = [
        part(item, 'year', 0, year, [Number(year)]),
        part(item, 'month', 5, month, [Number(month)]),
        part(item, 'day', 8, day, [Number(day)]),
      ];
      return Number(month) > 12 || Number(day) > 31 ? null : rewritten(item, parts);
    }
    const [, dayOnly, monthOnly] = tongue === 'de' ? (short.exec(item.text) ?? []) : [];
    const dot = items[at + 1];
    if (dayOnly === undefined || monthOnly === undefined || dot?.text !== '.' || !dot.glued) return null;
    if (!beforeShort.has(items[at - 1]?.lower ?? '') || Number(monthOnly) > 12 || Number(dayOnly) > 31) return null;
    return date(item, 'day', dayOnly, monthOnly, null, false);
  };

/** A date's surroundings: a preposition that versions do not have, or a day of the week. */
const dated = /^(?:am|vom|zum|den|dem|on|dated?|datum|\p{L}+(?:tag|woch|day))$/u;

/** Whether another version begins with the same two numbers, and nothing says that this is a date: `2.10.12`, `2.10.10`. */
function isSister(items: readonly Item[], at: number): boolean {
  const { text = '' } = items[at] ?? {};
  const before = items[at - 1]?.text === ',' ? items[at - 2] : items[at - 1];
  if (dated.test(before?.lower ?? '')) return false;
  const beginning = text.slice(0, text.lastIndexOf('.') + 1);
  return items.some((other, i) => i !== at && other.text.startsWith(beginning) && isVersionAt(items, i));
}

/** Whether three numbers with dots have a name of a product before them, or cannot be a date: `2.10.124`, `1.0.3`. */
function isVersionAt(items: readonly Item[], at: number): boolean {
  const name = items[at - 1];
  const { text = '' } = items[at] ?? {};
  if (!/^\d+(?:\.\d+){2}$/.test(text)) return false;
  return !full.test(text) || (name?.quantity === null && (isProduct(name.text) || isOutline(name.lower)));
}

/** The two-digit year with which the 1900s begin: 49 is 2049, 50 is 1950; estimated. */
const firstOfLastCentury = 50;

function date(
  item: Item,
  lead: 'day' | 'month',
  first: string,
  second: string,
  year: string | null,
  eitherOrder: boolean,
): Rewrite | null {
  const [a, b] = [Number(first), Number(second)];
  if (a < 1 || b < 1 || a > 31 || b > 31 || (a > 12 && b > 12)) return null;
  const leads = a > 12 ? 'day' : b > 12 ? 'month' : lead;
  const open = eitherOrder && a <= 12 && b <= 12 && a !== b;
  const other = leads === 'day' ? 'month' : 'day';
  const parts = [
    part(item, leads, 0, first, open ? [a, b] : [a]),
    part(item, other, first.length + 1, second, open ? [b, a] : [b]),
  ];
  if (year !== null) {
    const short = Number(year);
    const whole = year.length === 4 ? short : short + (short < firstOfLastCentury ? 2000 : 1900);
    parts.push(part(item, 'year', item.text.length - year.length, year, [whole]));
  }
  return rewritten(item, parts);
}

const part = (item: Item, kind: Quantity['kind'], offset: number, text: string, values: readonly number[]): Quantity =>
  quantity({ start: item.start + offset, end: item.start + offset + text.length, text, kind, values, digits: text });

const rewritten = (item: Item, parts: readonly Quantity[]): Rewrite => ({
  take: 1,
  by: parts.map((each) => itemOf(each, item)),
});
