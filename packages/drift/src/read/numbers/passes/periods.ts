import type { Span, Tongue } from '@gegenlesen/bitext';
import { type Quantity, quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { bareUnit, frequencyUnit, type Period, periodOf } from '../vocabulary/periods.ts';
import { unitOf, unitOfWord } from '../vocabulary/units.ts';

const every = /^(?:every|each|alle|aller|jede[nrsm]?)$/;
/** What joins `twice` to `a week`. */
const links: ReadonlySet<string> = new Set([
  'a',
  'an',
  'per',
  'each',
  'every',
  'pro',
  'die',
  'im',
  'am',
  'je',
  'the',
  'der',
  'in',
  'jede',
  'jeden',
  'jedes',
]);
/** A hundred times a second counts something else; estimated. */
const mostTimes = 10;
/** Of links, at most two: in the week, in der Woche. */
const mostLinks = 2;

/** `weekly`, `every three months`, `twice a week`, `14-täglich`, `for months`: how often, or roughly how long. */
export const periods =
  (tongue: Tongue): Rule =>
  (items, at) =>
    counted(items, at, tongue) ?? repeated(items, at) ?? other(items, at, tongue) ?? word(items, at, tongue);

/** `every three months`: the figure keeps its grade, since it may be missing. */
function repeated(items: readonly Item[], at: number): Rewrite | null {
  const item = items[at];
  const of = item?.quantity;
  if (item === undefined || of === null || of === undefined || of.kind !== 'number' || !isTime(of.unit)) return null;
  if (of.bound !== 'exact' || of.per !== null || !every.test(items[at - 1]?.lower ?? '')) return null;
  return { take: 1, by: [itemOf({ ...of, kind: 'period' }, item)] };
}

/** `every other week`, `jeden zweiten Tag`. */
function other(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
  if (first === undefined || third === undefined || !every.test(first.lower)) return null;
  if (!/^(?:other|second|zweite[nrsm]?)$/.test(second?.lower ?? '') || third.quantity !== null) return null;
  const unit = unitOfWord(third.lower, tongue)?.unit ?? null;
  return isTime(unit) ? { take: 3, by: [periodItem(items, at, 3, { values: [2], unit: unit ?? '' }, 'faint')] } : null;
}

/** `twice a week`, `dreimal täglich`, `14-täglich`. */
function counted(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const item = items[at];
  const of = item?.quantity;
  if (item === undefined || of === null || of === undefined) return null;
  const isOnce = /^(?:einmal|once)$/.test(item.lower);
  // Once a week was read as one week.
  if (isOnce && isTime(of.unit)) return { take: 1, by: [itemOf({ ...of, kind: 'period', grade: 'faint' }, item)] };
  if (of.unit !== null) return null;
  const next = items[at + 1];
  const own = tongue === 'de' && next?.glued === true && of.digits !== null ? frequencyUnit(next.lower) : null;
  if (own !== null) return { take: 2, by: [periodItem(items, at, 2, { values: [worthOf(of)], unit: own }, 'spoken')] };
  const isMultiple = of.kind === 'multiple' || isOnce;
  const times = worthOf(of);
  if (!isMultiple || !(times >= 1 && times < mostTimes)) return null;
  const from = /^(?:times|mal)$/.test(next?.lower ?? '') ? at + 2 : at + 1;
  for (let skip = 0; skip <= mostLinks; skip += 1) {
    const last = items[from + skip];
    if (last === undefined) return null;
    const unit =
      skip === 0 ? frequency(last, tongue) : (last.quantity?.unit ?? unitOfWord(last.lower, tongue)?.unit ?? null);
    const isArticle = last.quantity?.grade === 'silent' && isTime(last.quantity.unit);
    if ((unit !== null && isTime(unit) && (skip > 0 || last.quantity === null)) || isArticle) {
      const take = from + skip + 1 - at;
      const grade = of.grade === 'silent' ? 'faint' : of.grade;
      return {
        take,
        by: [
          periodItem(
            items,
            at,
            take,
            {
              values: [(isArticle || last.quantity === null ? 1 : worthOf(last.quantity)) / times],
              unit: unit ?? last.quantity?.unit ?? '',
            },
            grade,
          ),
        ],
      };
    }
    if (!links.has(last.lower)) return null;
  }
  return null;
}

const frequency = (item: Item, tongue: Tongue): string | null => {
  const found = item.quantity === null ? periodOf(item.lower, tongue) : null;
  return found !== null && found.values[0] === 1 ? found.unit : null;
};

function word(items: readonly Item[], at: number, tongue: Tongue): Rewrite | null {
  const item = items[at];
  // Per second: the word may also be an ordinal.
  const isRead = item?.quantity != null && item.lower !== 'second';
  if (item === undefined || isRead || items[at - 1]?.quantity?.kind === 'decade') return null;
  const found = periodOf(item.lower, tongue);
  const unit = found === null ? bareUnit(item.lower, leadOf(items, at), tongue) : null;
  const period = found ?? (unit === null ? null : { values: [1], unit });
  return period === null ? null : { take: 1, by: [periodItem(items, at, 1, period, 'faint')] };
}

/** The word before a unit; `by the hour` is per hour. */
const leadOf = (items: readonly Item[], at: number): string =>
  items[at - 1]?.lower === 'the' && items[at - 2]?.lower === 'by' ? 'per' : (items[at - 1]?.lower ?? '');

const isTime = (unit: string | null): boolean => unit !== null && unitOf(unit).dimension === 'duration';

function periodItem(
  items: readonly Item[],
  at: number,
  take: number,
  { values, unit }: Period,
  grade: Quantity['grade'],
): Item {
  const words = items.slice(at, at + take);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) throw new Error('a period needs at least one word');
  const span: Span = { start: first.start, end: Math.max(last.end, last.quantity?.unitSpan?.end ?? 0) };
  const text = words.map((each) => each.text).join(' ');
  return itemOf(quantity({ ...span, text, kind: 'period', values, unit, unitSpan: span, grade }), first);
}
