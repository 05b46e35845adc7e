import { type ByTongue, remembered, type Tongue } from '@gegenlesen/bitext';

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
    'mai',
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
    'montag montags montage montagen mo mon',
    'dienstag dienstags dienstage dienstagen di',
    'mittwoch mittwochs mittwoche mittwochen mi',
    'donnerstag donnerstags donnerstage donnerstagen do don',
    'freitag freitags freitage freitagen fr',
    'samstag samstags samstage samstagen sonnabend sonnabends sonnabende sa sam',
    'sonntag sonntags sonntage sonntagen so son',
  ),
};
const stems = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonntag'] as const;

/** Words that are months only next to a figure or a preposition: the verb may, the march, a man called Jan. */
const shyMonths: ByTongue<ReadonlySet<string>> = {
  en: new Set('may march mar jan sep dec jun jul april june august'.split(' ')),
  de: new Set('jan mär juno'.split(' ')),
};
/** Short forms that are weekdays only next to a date: the sun, he sat, she wed. */
const shyWeekdays: ReadonlySet<string> = new Set(
  'mon tue tues wed thu thur thurs fri sat sun mo di mi do don fr sa sam so son'.split(' '),
);

/** The first and last day of words for several days. */
const workdays = /^(?:weekdays?|werktag(?:en?|s)?|wochentag(?:en?|s)?)$/;
const weekend = /^(?:weekends?|wochenend(?:en?|s))$/;

/** Monday and Friday for `weekdays`; null for a word for a single day or anything else. */
export const stretchOfDays = remembered((lower): readonly [number, number] | null =>
  workdays.test(lower) ? [1, 5] : weekend.test(lower) ? [6, 7] : null,
);

/** January is 1; null for any other word. */
export const monthOf = (lower: string, tongue: Tongue): number | null => months[tongue].get(lower) ?? null;

/** Monday is 1; null for any other word. */
export const weekdayOf = (lower: string, tongue: Tongue): number | null =>
  weekdays[tongue].get(tongue === 'de' ? lower.replace(adjective, nounOf) : lower) ?? null;

/** `sonntäglich` is about Sunday. */
const adjective = /^(.+)(täglich|wöchlich)(?:e[nmrs]?)?$/;
const nounOf = (_: string, stem: string, ending: string): string => stem + (ending === 'täglich' ? 'tag' : 'woch');

/** Letters after a stem that are only an ending, not another word: Montags, Sonntagen. */
const longestEnding = 2;

/** The weekday at the beginning or end of a German compound: Montagabend, Sonntagsausgabe, Palmsonntag. */
export const weekdayInside = remembered((lower): number | null => {
  const at = stems.findIndex(
    (stem) =>
      (lower.startsWith(stem) && lower.length > stem.length + longestEnding) ||
      (lower.endsWith(stem) && lower !== stem),
  );
  return at < 0 ? null : at + 1;
});

const monthStems = [
  'januar',
  'februar',
  'märz',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'dezember',
] as const;
/** Names that begin like a month: Juliane, Auguste, Maier. */
const names = /^(?:juli[aeus]|august[aeiu]|mai(?!woche|ausgabe|feier|tag|hälfte|gipfel|wochenende|revolution|unruhen))/;

/** The month at the beginning of a German compound: Juliwoche, Septemberausgabe. */
export const monthInside = remembered((lower): number | null => {
  const at = monthStems.findIndex(
    (stem) =>
      (lower.startsWith(stem) && lower.length > stem.length + longestEnding) ||
      (lower.endsWith(stem) && lower !== stem && !names.test(lower)),
  );
  return at < 0 ? null : at + 1;
});

export const isShyMonth = (lower: string, tongue: Tongue): boolean => shyMonths[tongue].has(lower);
export const isShyWeekday = (lower: string): boolean => shyWeekdays.has(lower);
