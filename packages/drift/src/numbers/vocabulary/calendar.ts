import type { Speech } from './speech.ts';

const table = (...rows: readonly string[]): ReadonlyMap<string, number> =>
  new Map(rows.flatMap((row, i) => row.split(' ').map((word) => [word, i + 1] as const)));

const months = {
  en: table(
    'january jan',
    'february feb',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ),
  de: table(
    'januar januars jänner jan',
    'februar februars feber feb',
    'märz mär mrz',
    'april aprils apr',
    'mai mais',
    'juni jun juno',
    'juli jul',
    'august augusts aug',
    'september septembers sept sep',
    'oktober oktobers okt',
    'november novembers nov',
    'dezember dezembers dez',
  ),
};
const weekdays = {
  en: table(
    'monday mondays mon',
    'tuesday tuesdays tue tues',
    'wednesday wednesdays wed',
    'thursday thursdays thu thur thurs',
    'friday fridays fri',
    'saturday saturdays sat',
    'sunday sundays sun',
  ),
  de: table(
    'montag montags montage',
    'dienstag dienstags dienstage',
    'mittwoch mittwochs mittwoche',
    'donnerstag donnerstags donnerstage',
    'freitag freitags freitage',
    'samstag samstags samstage sonnabend sonnabends',
    'sonntag sonntags sonntage',
  ),
};
const dayParts = ['morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht', 'früh'];

/** Words that are months only beside a figure: the verb may, the march, the man named Jan. */
const shyMonths: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'mär',
  'jan',
  'august',
  'april',
  'june',
  'mai',
  'dec',
  'sep',
  'jun',
  'jul',
]);
/** Words that are weekdays only where a date stands: the sun, he sat, she wed. */
const shyWeekdays: ReadonlySet<string> = new Set([
  'mon',
  'tue',
  'tues',
  'wed',
  'thu',
  'thur',
  'thurs',
  'fri',
  'sat',
  'sun',
]);

/** January is 1; null for any other word. */
export const monthOf = (lower: string, speech: Speech): number | null => months[speech].get(lower) ?? null;

/** Monday is 1, also in Montagabend; null for any other word. */
export function weekdayOf(lower: string, speech: Speech): number | null {
  const found = weekdays[speech].get(lower);
  if (found !== undefined) return found;
  if (speech === 'en' || (!lower.includes('tag') && !lower.includes('woch'))) return null;
  for (const part of dayParts) {
    const at = lower.indexOf(part, 6);
    if (at > 0) return weekdays.de.get(lower.slice(0, at)) ?? null;
  }
  return null;
}

export const isShyMonth = (lower: string): boolean => shyMonths.has(lower);
export const isShyWeekday = (lower: string): boolean => shyWeekdays.has(lower);
