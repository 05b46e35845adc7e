import type { Tongue } from '@gegenlesen/bitext';
import type { Rewrite, Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { beforeTime, type DayPart, germanPartOf, mayFollowTime, namedTimes } from '../vocabulary/clock.ts';
import { englishWordValue } from '../vocabulary/english-words.ts';
import { germanWordValue } from '../vocabulary/german-words.ts';
import { englishCardinal } from './english-cardinals.ts';
import { afterTwelveHourClock, inPart, partAfter, partBefore, timeFigure } from './time-item.ts';

const clock = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?$/;
/** Words that make `1:10` a ratio, not a time. */
const ratioWords = /^(?:scale|ratio|dilution|odds|score|maßstab|verhältnis|verdünnung|mischung|quote)$/;
const hour = /^\d{1,2}$/;

/** `15 Uhr`, `15.30 Uhr`, `3 p.m.`, `3:30`, `three o'clock`, `um drei Uhr nachmittags`, noon: minutes after midnight. */
export const clockTimes =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null) return null;
    const fixed = namedTimes[tongue].get(item.lower);
    if (fixed !== undefined) return namedTime(items, at, fixed, tongue);
    const read = hourAt(items, at, tongue);
    if (read === null || [-2, -1, 1].some((step) => read.isClock && ratioWords.test(items[at + step]?.lower ?? '')))
      return null;
    return withWords(items, at, read, tongue) ?? onItsOwn(items, at, read);
  };

interface Hour {
  readonly minutes: number;
  readonly inWords: boolean;
  /** Whether it includes minutes: 3:30, 3.30. */
  readonly isClock: boolean;
}

function hourAt(items: readonly Item[], at: number, tongue: Tongue): Hour | null {
  const { text = '', lower = '' } = items[at] ?? {};
  const [, hours, minutes = '0', seconds = '0'] = clock.exec(text) ?? [];
  const digits = hours ?? (hour.test(text) ? text : null);
  if (digits !== null) {
    if (Number(digits) > 24 || Number(minutes) > 59) return null;
    const told = Number(digits) * 60 + Number(minutes) + Number(seconds) / 60;
    return { minutes: told, inWords: false, isClock: hours !== undefined };
  }
  const found = tongue === 'de' ? germanWordValue(lower) : englishWordValue(lower);
  if (found === null || found.kind !== 'number' || !Number.isInteger(found.value) || found.value > 24) return null;
  // A dozen, a couple and `einer` are not hours.
  if ((found.grade === 'silent' || found.grade === 'faint') && !/^(?:one|eins?|null)$/.test(lower)) return null;
  return { minutes: found.value * 60, inWords: true, isClock: false };
}

/** Minutes after midnight. Up to 12:59, a time may be before or after noon. */
const latestOpen = 720 + 59;

/** An hour with words that make it a time: Uhr, o'clock, p.m., in the morning, abends um. */
function withWords(items: readonly Item[], at: number, read: Hour, tongue: Tongue): Rewrite | null {
  const sign = signAfter(items, at, tongue);
  const minutes = read.isClock ? null : minutesAfter(items, at + 1 + sign, sign > 0, tongue);
  const end = at + 1 + sign + (minutes?.take ?? 0);
  const after = partAfter(items, end, tongue);
  const before = after === null ? (partBefore(items, at, tongue) ?? partRightBefore(items, at, sign)) : null;
  const part: DayPart | null = after?.part ?? before;
  const hasMark = tongue === 'en' && after !== null && /^[ap]\.?m$/.test(items[end]?.lower ?? '');
  const isLed = beforeTime[tongue].has(items[at - 1]?.lower ?? '');
  const isTime =
    sign > 0 ||
    hasMark ||
    (after !== null && (isLed || /^(?:noon|midnight)$/.test(items[end]?.lower ?? ''))) ||
    (before !== null && mayFollowTime(items[end], tongue)) ||
    (minutes !== null && isLed);
  if (!isTime || (!read.isClock && read.minutes > 1440)) return null;
  const told = read.minutes + (minutes?.value ?? 0);
  const isKnown = part !== null || read.minutes > latestOpen || (tongue === 'de' && !read.inWords);
  // The part of the day is part of what is shown: it is the only difference between twelve at noon and twelve at night.
  const taken = end - at + (after?.take ?? 0);
  const shown = after !== null && !hasMark ? taken : minutes === null ? 1 : 1 + sign + minutes.take;
  const { by } = timeFigure(items, at, shown, { minutes: inPart(told, part), halfDayOpen: !isKnown, grade: 'firm' });
  return { take: taken, by };
}

/** `Sonntagabend 8 Uhr`: only `Uhr` makes the figure an hour. */
const partRightBefore = (items: readonly Item[], at: number, sign: number): DayPart | null =>
  sign === 0 ? null : germanPartOf(items[at - 1]?.text ?? '');

/** `10:15` needs no further words to be a time; `um 10.15` is a time in German. */
function onItsOwn(items: readonly Item[], at: number, { minutes, isClock }: Hour): Rewrite | null {
  const isTime = isClock && (items[at]?.text.includes(':') || items[at - 1]?.lower === 'um');
  if (!isTime) return null;
  return timeFigure(items, at, 1, {
    minutes: minutes % 1440,
    halfDayOpen: minutes < afterTwelveHourClock,
    grade: 'firm',
  });
}

/** How many items after a figure show that it is an hour: Uhr, o'clock, um 15 h. */
function signAfter(items: readonly Item[], at: number, tongue: Tongue): 0 | 1 {
  const word = items[at + 1]?.lower ?? '';
  if (tongue === 'en') return /^o['’]clock$/.test(word) ? 1 : 0;
  return word === 'uhr' || (word === 'h' && items[at - 1]?.lower === 'um') ? 1 : 0;
}

/** The fewest minutes that English says right after the hour: ten ten, but `ten oh five`. */
const leastMinutes = 10;

/** `zehn Uhr fünfzehn`, `10 Uhr 15`, `ten fifteen`, `three forty-five p.m.`: minutes after an hour. */
function minutesAfter(
  items: readonly Item[],
  at: number,
  isSigned: boolean,
  tongue: Tongue,
): { readonly value: number; readonly take: number } | null {
  const item = items[at];
  if (item === undefined || item.quantity !== null || (tongue === 'de') !== isSigned) return null;
  if (tongue === 'de') {
    const word = germanWordValue(item.lower);
    const value = hour.test(item.text) ? Number(item.text) : word?.grade === 'silent' ? 0 : (word?.value ?? 0);
    return value >= 1 && value < 60 && mayFollowTime(items[at + 1], tongue) ? { value, take: 1 } : null;
  }
  if (englishWordValue(item.lower)?.kind !== 'number') return null;
  const { total, take } = englishCardinal(items, at);
  const isMinutes = total >= leastMinutes && total < 60 && englishWordValue(items[at - 1]?.lower ?? '') !== null;
  return isMinutes && mayFollowTime(items[at + take], tongue) ? { value: total, take } : null;
}

/** Noon and midnight, except in `mittags um eins`, which is read at its hour. */
function namedTime(items: readonly Item[], at: number, minutes: number, tongue: Tongue): Rewrite | null {
  const leadsToHour = tongue === 'de' && items[at + 1]?.lower === 'um' && hourAt(items, at + 2, tongue) !== null;
  return leadsToHour ? null : timeFigure(items, at, 1, { minutes, halfDayOpen: false, grade: 'faint' });
}
