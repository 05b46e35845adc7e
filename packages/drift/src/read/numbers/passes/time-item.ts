import type { Tongue } from '@gegenlesen/bitext';
import { type Quantity, quantity } from '../grammar/quantity.ts';
import { itemOf, type Rewrite } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { type DayPart, germanPartOf, partsAfter } from '../vocabulary/clock.ts';

export interface FoundPart {
  readonly part: DayPart;
  readonly take: number;
}

/** Items of the longest part of the day: in the afternoon. */
const longestPart = 3;

/** The words after an hour that give the part of the day; the dot of `p.m.` is one of them. */
export function partAfter(items: readonly Item[], at: number, tongue: Tongue): FoundPart | null {
  for (let take = longestPart; take > 0; take -= 1) {
    const words = items.slice(at, at + take).map(({ lower }) => lower);
    const part = words.length === take ? partsAfter[tongue].get(words.join(' ')) : undefined;
    if (part === undefined) continue;
    const hasDot = /^[ap]\.m$/.test(words[0] ?? '') && items[at + take]?.text === '.';
    return { part, take: hasDot ? take + 1 : take };
  }
  return null;
}

/** `nachmittags um drei`, `am Montagabend gegen acht`: the part of the day before the hour. */
export function partBefore(items: readonly Item[], at: number, tongue: Tongue): DayPart | null {
  if (tongue !== 'de' || !/^(?:um|gegen|ab|bis)$/.test(items[at - 1]?.lower ?? '')) return null;
  return germanPartOf(items[at - 2]?.text ?? '');
}

/** Minutes after midnight. From 13:00 on, a time is on the 24-hour clock. */
export const afterTwelveHourClock = 780;
/** Minutes after twelve: until four `mittags` is after noon, until six `nachts` is after midnight. */
const longest = { noon: 240, night: 360 };

/** Minutes after midnight of a time on the twelve-hour clock: three in the afternoon is 15:00, twelve at night 0:00. */
export function inPart(minutes: number, part: DayPart | null): number {
  if (part === null || minutes >= afterTwelveHourClock) return minutes % 1440;
  const half = minutes % 720;
  if (part === 'morning') return half;
  if (part === 'evening') return half + 720;
  if (part === 'noon') return half < longest.noon ? half + 720 : half;
  return half < longest.night ? half : half + 720;
}

/** `take` items from `at` on as one time of day. */
export function timeFigure(
  items: readonly Item[],
  at: number,
  take: number,
  fields: { readonly minutes: number; readonly halfDayOpen: boolean; readonly grade: Quantity['grade'] },
): Rewrite {
  const first = items[at];
  const last = items[at + take - 1];
  if (first === undefined || last === undefined) throw new Error('a time needs at least one item');
  const text = items
    .slice(at, at + take)
    .map((each) => each.text)
    .join(' ');
  const of = quantity({
    start: first.start,
    end: last.end,
    text,
    kind: 'time',
    values: [fields.minutes],
    halfDayOpen: fields.halfDayOpen,
    grade: fields.grade,
    digits: /^\d/.test(text) ? first.text : null,
  });
  return { take, by: [itemOf(of, first)] };
}
