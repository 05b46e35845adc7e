import type { Tongue } from '@gegenlesen/bitext';
import type { Rewrite, Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { beforeSpokenTime, mayFollowTime, namedTimes } from '../vocabulary/clock.ts';
import { englishWordValue } from '../vocabulary/english-words.ts';
import { germanWordValue } from '../vocabulary/german-words.ts';
import { englishCardinal } from './english-cardinals.ts';
import { afterTwelveHourClock, inPart, partAfter, partBefore, timeFigure } from './time-item.ts';

/**
 * Minutes relative to the next hour. `isOpen`: the words may mean something else and need a word such as `at` before
 * them.
 */
interface Offset {
  readonly minutes: number;
  readonly take: number;
  readonly isOpen: boolean;
}

/** `halb vier`, `half past three`, `half ten`, `quarter to four`, `viertel elf`, `zehn nach drei`, `five to ten`. */
export const spokenTimes =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null) return null;
    const offset = (tongue === 'de' ? germanOffset : englishOffset)(items, at);
    if (offset === null) return null;
    const hour = hourOf(items[at + offset.take], tongue);
    if (hour === null) return null;
    const end = at + offset.take + 1;
    const isSigned = /^(?:uhr|o['’]clock)$/.test(items[end]?.lower ?? '');
    if (!isSigned && !mayFollowTime(items[end], tongue)) return null;
    const lead = items[at - 1];
    // The vote was five to four; it was five to four.
    const isScore = /^(?:was|is)$/.test(lead?.lower ?? '') && items[at - 2]?.lower !== 'it';
    const isLed = lead === undefined ? tongue === 'de' : beforeSpokenTime[tongue].has(lead.lower) && !isScore;
    if (offset.isOpen && !isSigned && !isLed) return null;
    return told(items, at, end, isSigned ? 1 : 0, hour * 60 + offset.minutes, tongue);
  };

function told(items: readonly Item[], at: number, end: number, sign: 0 | 1, minutes: number, tongue: Tongue): Rewrite {
  const after = partAfter(items, end + sign, tongue);
  const part = after?.part ?? partBefore(items, at, tongue);
  const taken = end - at + sign + (after?.take ?? 0);
  const { by } = timeFigure(items, at, after === null ? end - at : taken, {
    minutes: inPart(minutes, part),
    halfDayOpen: part === null && minutes < afterTwelveHourClock,
    grade: 'firm',
  });
  return { take: taken, by };
}

function hourOf(item: Item | undefined, tongue: Tongue): number | null {
  if (item === undefined) return null;
  if (namedTimes[tongue].has(item.lower)) return 12;
  const found = tongue === 'de' ? germanWordValue(item.lower) : englishWordValue(item.lower);
  const value = /^\d{1,2}$/.test(item.text) ? Number(item.text) : found?.kind === 'number' ? found.value : 0;
  const isHourWord = /\d|^(?:eins|one)$/.test(item.lower) || found?.grade !== 'silent';
  return Number.isInteger(value) && value >= 1 && value <= 12 && isHourWord ? value : null;
}

function germanOffset(items: readonly Item[], at: number): Offset | null {
  const [first = '', second = ''] = [items[at]?.lower, items[at + 1]?.lower];
  if (first === 'halb') return { minutes: -30, take: 1, isOpen: false };
  if (first === 'dreiviertel') return { minutes: -15, take: 1, isOpen: true };
  if (first === 'drei' && second === 'viertel') return { minutes: -15, take: 2, isOpen: true };
  if (first === 'viertelstunde' && /^(?:vor|nach)$/.test(second))
    return { minutes: second === 'vor' ? -15 : 15, take: 2, isOpen: false };
  if (first === 'viertel') {
    if (second === 'nach') return { minutes: 15, take: 2, isOpen: false };
    if (second === 'vor') return { minutes: -15, take: 2, isOpen: false };
    return { minutes: -45, take: 1, isOpen: true };
  }
  const unit = /^min(?:uten?)?$/.test(second) ? 1 : 0;
  const value = minutesOf(items[at], germanWordValue(first)?.value, unit === 1);
  if (value === null) return null;
  const direction = items[at + 1 + unit]?.lower;
  if (direction !== 'vor' && direction !== 'nach') return null;
  const half = items[at + 2 + unit]?.lower === 'halb' ? 1 : 0;
  const minutes = (direction === 'vor' ? -value : value) - 30 * half;
  return { minutes, take: 2 + unit + half, isOpen: half + unit === 0 };
}

function englishOffset(items: readonly Item[], at: number): Offset | null {
  const [first = '', second = ''] = [items[at]?.lower, items[at + 1]?.lower];
  if (first === 'half') {
    if (second === 'past') return { minutes: 30, take: 2, isOpen: false };
    // British: `half ten` is half past ten, German `halb elf`.
    return { minutes: 30, take: 1, isOpen: true };
  }
  if (first === 'quarter') return beside(items, at + 1, 15, 1);
  const known = englishWordValue(first);
  const isWord = known?.kind === 'number' && known.grade !== 'silent';
  if (!isWord && !/^\d{1,2}$/.test(first)) return null;
  const cardinal = isWord ? englishCardinal(items, at) : { total: Number(first), take: 1 };
  const unit = /^min(?:ute)?s?$/.test(items[at + cardinal.take]?.lower ?? '') ? 1 : 0;
  const value = minutesOf(items[at], cardinal.total, unit === 1);
  if (value === null) return null;
  return beside(items, at + cardinal.take + unit, value, cardinal.take + unit);
}

/** Past and to, after and before; only `past` can mean nothing but a time. */
function beside(items: readonly Item[], at: number, minutes: number, taken: number): Offset | null {
  const word = items[at]?.lower ?? '';
  const take = taken + 1;
  if (word === 'past') return { minutes, take, isOpen: false };
  if (word === 'after') return { minutes, take, isOpen: true };
  return /^(?:to|before|till|of)$/.test(word)
    ? { minutes: -minutes, take, isOpen: minutes !== 15 || word === 'of' }
    : null;
}

/** Minutes before or after an hour or half hour: 30 would be `half`. */
const mostMinutes = 29;
/** Without the word `minutes`, only multiples of this many are a time: two to one is a score. */
const roundMinutes = 5;

function minutesOf(item: Item | undefined, inWords: number | undefined, isSaid: boolean): number | null {
  const value = /^\d{1,2}$/.test(item?.text ?? '') ? Number(item?.text) : (inWords ?? 0);
  return Number.isInteger(value) && value >= 1 && value <= mostMinutes && (isSaid || value % roundMinutes === 0)
    ? value
    : null;
}
