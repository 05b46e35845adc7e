import type { ByTongue, Tongue } from '@gegenlesen/bitext';

/** A part of the day, which says whether three o'clock is 3:00 or 15:00. */
export type DayPart = 'morning' | 'noon' | 'evening' | 'night';

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const table = <T>(rows: readonly (readonly [T, string])[], separator = ' '): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([value, names]) => names.split(separator).map((name) => [name, value] as const)));

/** Times with a name, in minutes after midnight. */
export const namedTimes: ByTongue<ReadonlyMap<string, number>> = {
  en: table([
    [720, 'noon midday'],
    [0, 'midnight'],
  ]),
  de: table([
    [720, 'mittag mittags'],
    [0, 'mitternacht mitternachts'],
  ]),
};

/** Words after an hour that give the part of the day. */
export const partsAfter: ByTongue<ReadonlyMap<string, DayPart>> = {
  en: table<DayPart>(
    [
      ['morning', 'am;a.m;in the morning;this morning;tomorrow morning;yesterday morning'],
      ['noon', 'noon'],
      [
        'evening',
        'pm;p.m;in the afternoon;in the evening;this afternoon;this evening;tomorrow afternoon;tomorrow evening;yesterday evening;yesterday afternoon',
      ],
      ['night', 'at night;tonight;last night;midnight'],
    ],
    ';',
  ),
  de: table<DayPart>(
    [
      [
        'morning',
        'morgens;früh;frühmorgens;vormittags;am morgen;am vormittag;am frühen morgen;in der früh;in der frühe',
      ],
      ['noon', 'mittags;am mittag'],
      [
        'evening',
        'nachmittags;abends;nachmittag;abend;am nachmittag;am abend;am späten nachmittag;am späten abend;am frühen abend',
      ],
      ['night', 'nachts;mitternachts;in der nacht;mitternacht'],
    ],
    ';',
  ),
};

/** Words before `um drei` that do the same, only in German: nachmittags um drei, am Abend gegen acht. */
const germanPartBefore: readonly (readonly [DayPart, RegExp])[] = [
  ['evening', /(?:nachmittags?|abends?)$/],
  ['morning', /(?:vormittags?|morgens|^früh)$/],
  ['noon', /^mittags?$/],
  ['night', /^(?:nachts|nacht)$/],
];

/** @param text as written, since `Morgen` is the morning and `morgen` tomorrow */
export function germanPartOf(text: string): DayPart | null {
  if (text === 'Morgen') return 'morning';
  const lower = text.toLowerCase();
  return germanPartBefore.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

/** Words that come before a time of day. */
export const beforeTime: ByTongue<ReadonlySet<string>> = {
  en: list('at around about by until till from since before after between to past and nearly almost exactly'),
  de: list('um gegen ab bis seit kurz vor nach schon fast genau punkt etwa ungefähr zwischen von'),
};
/** Words that come before a time given as minutes before or after an hour: at five to ten, it was ten after three. */
export const beforeSpokenTime: ByTongue<ReadonlySet<string>> = {
  en: list("at around about until till before since was is it's it’s 's s nearly almost exactly only already"),
  de: list('um gegen ab bis seit vor kurz schon fast genau punkt etwa ungefähr war ist sei wird erst es'),
};
/** Words that may follow a time; a noun would make the hour a count: at five to ten degrees. */
const afterTime: ByTongue<ReadonlySet<string>> = {
  en: list(
    "in at on this that tomorrow today tonight yesterday last and or when the he she it they we you i a an but for to with without until till from sharp local o'clock o’clock every each as after before exactly by because so then there while where which who if is was were will his her their our my no not am pm a.m p.m cet gmt est pst bst utc monday tuesday wednesday thursday friday saturday sunday",
  ),
  de: list(
    'uhr am im in an auf bei zur zum morgens früh vormittags mittags nachmittags abends nachts der die das den dem ein eine er sie es ich wir ihr und oder als wenn dass weil aber mit ohne bis vor nach von für zu wieder noch schon war ist wird werden sind waren hat hatte pünktlich heute morgen gestern da dann denn',
  ),
};

/** Whether an hour is still an hour with this word after it; in German, what is counted has a capital. */
export function mayFollowTime(
  word: { readonly text: string; readonly lower: string } | undefined,
  tongue: Tongue,
): boolean {
  if (word === undefined || afterTime[tongue].has(word.lower)) return true;
  if (!/^[\p{L}\d%°€$]/u.test(word.text)) return true;
  return tongue === 'de' && /^\p{Ll}/u.test(word.text);
}
