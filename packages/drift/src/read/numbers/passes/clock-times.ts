import { quantity } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { englishWordValue } from '../vocabulary/english-words.ts';
import { germanWordValue } from '../vocabulary/german-words.ts';
import type { Speech } from '../vocabulary/speech.ts';

const clock = /^(\d{1,2})[:.](\d{2})(?::(\d{2}))?$/;
/** What makes `1:10` a ratio and no time. */
const ratioWords = /^(?:scale|ratio|dilution|odds|score|maßstab|verhältnis|verdünnung|mischung|quote)$/;
const hour = /^\d{1,2}$/;
const morning = /^(?:am|a\.m)$/;
const evening = /^(?:pm|p\.m)$/;
const afternoonWords: ReadonlySet<string> = new Set('nachmittags abends nachmittag abend afternoon evening'.split(' '));
const morningWords: ReadonlySet<string> = new Set('morgens früh vormittags nachts'.split(' '));
const beforeClock: ReadonlySet<string> = new Set('um'.split(' '));
const named: Readonly<Record<Speech, ReadonlyMap<string, number>>> = {
  en: new Map([
    ['noon', 720],
    ['midday', 720],
    ['midnight', 0],
  ]),
  de: new Map([
    ['mittag', 720],
    ['mittags', 720],
    ['mitternacht', 0],
  ]),
};

/** `15 Uhr`, `15.30 Uhr`, `3 p.m.`, `3:30`, `halb vier`, `three o'clock`, noon: minutes after midnight. */
export const clockTimes =
  (speech: Speech): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null) return null;
    const fixed = named[speech].get(item.lower);
    if (fixed !== undefined) return { take: 1, by: [time(items, at, 1, fixed, true, 'faint')] };
    const spoken = spokenTime(items, at, speech);
    if (spoken !== null) return spoken;
    const [, hours, minutes, seconds] = clock.exec(item.text) ?? [];
    if (hours !== undefined && [-2, -1, 1].some((step) => ratioWords.test(items[at + step]?.lower ?? ''))) return null;
    const digits = hours ?? (hour.test(item.text) ? item.text : null);
    const value = digits === null ? hourWord(items, at, speech) : Number(digits);
    if (value === null || value > 24 || Number(minutes ?? 0) > 59) return null;
    const told = value * 60 + Number(minutes ?? 0) + Number(seconds ?? 0) / 60;
    const mark = markAfter(items, at + 1, speech);
    if (mark !== null) {
      const half = mark.half ?? (value > 12 || speech === 'de' ? 'known' : 'open');
      return { take: 1 + mark.take, by: [time(items, at, 1, inHalf(told, half), half === 'open', 'firm')] };
    }
    if (minutes === undefined || !(item.text.includes(':') || beforeClock.has(items[at - 1]?.lower ?? ''))) return null;
    return minutes.length === 2 ? { take: 1, by: [time(items, at, 1, told, value <= 12, 'firm')] } : null;
  };

interface Mark {
  readonly take: number;
  readonly half: 'morning' | 'evening' | null;
}

/** The words after an hour that make it a time, and which half of the day they say. */
function markAfter(items: readonly Item[], at: number, speech: Speech): Mark | null {
  const word = items[at]?.lower ?? '';
  const next = items[at + 1]?.lower ?? '';
  if (speech === 'en') {
    if (morning.test(word)) return { take: items[at + 1]?.text === '.' && word === 'a.m' ? 2 : 1, half: 'morning' };
    if (evening.test(word)) return { take: items[at + 1]?.text === '.' && word === 'p.m' ? 2 : 1, half: 'evening' };
    return word === "o'clock" || word === 'o’clock'
      ? { take: 1, half: afternoonWords.has(items[at + 3]?.lower ?? '') ? 'evening' : null }
      : null;
  }
  if (word === 'uhr')
    return { take: 1, half: afternoonWords.has(next) ? 'evening' : morningWords.has(next) ? 'morning' : null };
  return null;
}

const inHalf = (minutes: number, half: 'morning' | 'evening' | 'known' | 'open'): number =>
  half === 'evening' && minutes < 720
    ? minutes + 720
    : half === 'morning' && minutes >= 720
      ? minutes - 720
      : minutes % 1440;

function hourWord(items: readonly Item[], at: number, speech: Speech): number | null {
  const lower = items[at]?.lower ?? '';
  const found = speech === 'de' ? germanWordValue(lower) : englishWordValue(lower);
  return found !== null &&
    found.kind === 'number' &&
    Number.isInteger(found.value) &&
    markAfter(items, at + 1, speech) !== null
    ? found.value
    : null;
}

/** `halb vier` and `half past three`, `Viertel nach drei` and `quarter past three`, `quarter to four`: minutes beside an hour. */
const spokenMinutes: Readonly<Record<Speech, readonly (readonly [phrase: readonly string[], minutes: number])[]>> = {
  de: [
    [['halb'], -30],
    [['viertel', 'nach'], 15],
    [['viertel', 'vor'], -15],
  ],
  en: [
    [['half', 'past'], 30],
    [['quarter', 'past'], 15],
    [['quarter', 'to'], -15],
  ],
};

function spokenTime(items: readonly Item[], at: number, speech: Speech): Rewrite | null {
  for (const [phrase, minutes] of spokenMinutes[speech]) {
    if (!phrase.every((word, i) => items[at + i]?.lower === word)) continue;
    const item = items[at + phrase.length];
    const found = speech === 'de' ? germanWordValue(item?.lower ?? '') : englishWordValue(item?.lower ?? '');
    const value = found?.kind === 'number' ? found.value : Number(item?.text);
    if (value >= 1 && value <= 12)
      return { take: phrase.length + 1, by: [time(items, at, phrase.length + 1, value * 60 + minutes, true, 'firm')] };
  }
  return null;
}

function time(
  items: readonly Item[],
  at: number,
  take: number,
  minutes: number,
  halfDayOpen: boolean,
  grade: 'firm' | 'faint',
): Item {
  const first = items[at];
  const last = items[at + take - 1];
  if (first === undefined || last === undefined) throw new Error('a time stands on at least one item');
  const text = items
    .slice(at, at + take)
    .map(({ text }) => text)
    .join(' ');
  return itemOf(
    quantity({
      start: first.start,
      end: last.end,
      text,
      kind: 'time',
      values: [minutes],
      halfDayOpen,
      grade,
      digits: /^\d/.test(text) ? text : null,
    }),
    first,
  );
}
