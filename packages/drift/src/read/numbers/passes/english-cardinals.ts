import type { Item } from '../grammar/tokens.ts';
import { englishWordValue } from '../vocabulary/english-words.ts';
import { scaleOf } from '../vocabulary/scales.ts';

/** Letters. Shorter words for scales (mn, bn) come after digits, never after words. */
const shortestScale = 5;
/** The largest scale that may begin a number: hundred and twenty, thousand and one, but not `million and one`. */
const mostWithoutNumber = 1000;
/** What makes two numbers a year: `thirteen twenty` to `twenty ninety-nine`; estimated. */
const yearsInWords = { firstCentury: 13, lastCentury: 20, firstYear: 20 };

/** Words for one before a hundred or a million. */
export const article: ReadonlySet<string> = new Set(['a', 'an', 'one']);

interface Cardinal {
  readonly total: number;
  readonly take: number;
  readonly ordinal: boolean;
}

/** `two hundred and six thousand` from `at` on; `nineteen eighty-four` is a year. */
export function englishCardinal(items: readonly Item[], at: number): Cardinal {
  let total = 0;
  let current = 0;
  let take = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = at; i < items.length; ) {
    const lower = items[i]?.lower ?? '';
    const scale = lower.length < shortestScale ? null : scaleOf(lower, 'en');
    const found = englishWordValue(lower);
    if (scale !== null && items[i]?.quantity === null && (take > 0 || scale <= mostWithoutNumber)) {
      if (scale === 100) current = Math.max(current, 1) * 100;
      // A thousand million.
      else if (current === 0 && total > 0) total *= scale;
      else {
        total += Math.max(current, 1) * scale;
        least = scale;
        current = 0;
      }
    } else if (take === 0 && article.has(lower)) current = 1;
    else if (
      lower === 'and' &&
      take > 0 &&
      current % 100 === 0 &&
      total + current >= 100 &&
      isSmallCardinal(items, i + 1, least)
    ) {
      i += 1;
      take = i - at;
      continue;
    } else if (found?.kind === 'number' && found.grade !== 'silent' && fits(found.value, current, take))
      current += found.value;
    else if (lower === 'one' && take > 0 && current >= 20 && current % 10 === 0) current += 1;
    else if (found?.kind === 'ordinal' && take > 0 && fits(found.value, current, take) && items[i]?.glued) {
      return { total: total + current + found.value, take: i + 1 - at, ordinal: true };
    } else if (
      found?.kind === 'number' &&
      take > 0 &&
      current >= yearsInWords.firstCentury &&
      current <= yearsInWords.lastCentury &&
      found.value >= yearsInWords.firstYear &&
      total === 0
    )
      current = current * 100 + found.value;
    else break;
    i += 1;
    take = i - at;
  }
  return { total: total + current, take, ordinal: false };
}

/** Whether a number is the last part of the one before it: not in `three million and five million`, which are two. */
const isSmallCardinal = (items: readonly Item[], at: number, least: number): boolean => {
  const found = englishWordValue(items[at]?.lower ?? '');
  const isOwn = (scaleOf(items[at + 1]?.lower ?? '', 'en') ?? 0) >= least;
  return !isOwn && found?.kind === 'number' && (found.grade !== 'silent' || items[at]?.lower === 'one');
};

/** What may follow: a unit after twenty, anything smaller after a hundred. */
const fits = (value: number, current: number, take: number): boolean =>
  take === 0 ||
  current === 0 ||
  (current % 100 === 0 && value < 100) ||
  (current % 100 >= 20 && current % 10 === 0 && value < 10);
