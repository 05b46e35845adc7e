import { quantity } from '../quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../rewrite.ts';
import type { Item } from '../tokens.ts';
import { denominatorOf, englishWordValue } from '../vocabulary/english-words.ts';
import { germanWordValue } from '../vocabulary/german-words.ts';
import { scaleOf, vagueScaleOf } from '../vocabulary/scales.ts';
import type { Speech } from '../vocabulary/speech.ts';
import { type WordValue, wordValue } from '../vocabulary/word-value.ts';

const severalWords: ReadonlySet<string> = new Set(
  'several few many some mehrere mehreren einige einigen paar viele vielen zig'.split(' '),
);
const article: ReadonlySet<string> = new Set(['a', 'an', 'one']);

/** Numbers in words: `two hundred and six`, `einundzwanzig`, `two-thirds`, `a hundred`, `Tausende`. */
export const numberWords =
  (speech: Speech): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null || !/^\p{L}/u.test(item.text)) return null;
    const vague = vagueScaleOf(item.lower, speech);
    if (vague !== null && !precededByNumber(items, at)) return vagueProduct(items, at, vague, speech);
    const several = severalWords.has(item.lower) ? severalScale(items, at, speech) : null;
    if (several !== null) return several;
    return speech === 'en' ? english(items, at) : german(items, at);
  };

const precededByNumber = (items: readonly Item[], at: number): boolean => {
  const before = items[at - 1]?.quantity;
  return before !== undefined && before !== null;
};

/** `tens of millions` is ten million, `hundreds of thousands` are Hunderttausende. */
function vagueProduct(items: readonly Item[], at: number, value: number, speech: Speech): Rewrite {
  const joint = items[at + 1]?.lower === 'of' || items[at + 1]?.lower === 'von' ? 2 : 1;
  const second = vagueScaleOf(items[at + joint]?.lower ?? '', speech);
  return second !== null && second > value
    ? vagueFigure(items, at, joint + 1, value * second)
    : vagueFigure(items, at, 1, value);
}

/** `mehrere hundert`, `several million`, `zig Millionen`, `mehrere zehn Millionen`. */
function severalScale(items: readonly Item[], at: number, speech: Speech): Rewrite | null {
  const ten = items[at]?.lower === 'zig' ? 10 : 1;
  const isTen = items[at + 1]?.lower === 'zehn';
  const scale =
    scaleOf(items[at + (isTen ? 2 : 1)]?.lower ?? '', speech) ?? vagueScaleOf(items[at + 1]?.lower ?? '', speech);
  return scale === null ? null : vagueFigure(items, at, isTen ? 3 : 2, scale * (isTen ? 10 : ten));
}

function vagueFigure(items: readonly Item[], at: number, take: number, value: number): Rewrite {
  return figure(items, at, take, { kind: 'scale', value, grade: 'faint', unit: null });
}

function german(items: readonly Item[], at: number): Rewrite | null {
  const item = items[at];
  if (item === undefined || isIdiom(items, at)) return null;
  const found = isEighth(items, at) ? wordValue('ordinal', 8, 'spoken') : germanWordValue(item.lower);
  if (found === null) return null;
  const lower = items[at + 1]?.lower ?? '';
  if (found.kind === 'number' && found.value >= 1) {
    const part = germanWordValue(lower);
    if (part?.kind === 'fraction' && part.value < 0.5) {
      return figure(items, at, 2, {
        kind: 'fraction',
        value: found.value * part.value,
        grade: found.value > 1 ? 'spoken' : part.grade,
        unit: null,
      });
    }
  }
  return figure(items, at, 1, found);
}

const determiner =
  /^(?:der|die|das|dem|den|des|zum|zur|am|im|einem|einer|eines|einen|[msd]einem|[msd]einer|[msd]einen|[msd]eines|ihrem|ihrer|ihren|ihres|unserem|unserer|unseren|jeder|jedem|jeden)$/;

/** `zum achten Mal` is the eighth time; elsewhere `achten` is a verb. */
const isEighth = (items: readonly Item[], at: number): boolean =>
  items[at]?.text === 'achten' &&
  determiner.test(items[at - 1]?.lower ?? '') &&
  /^\p{L}/u.test(items[at + 1]?.text ?? '');

/** `außer Acht`, `in Acht nehmen`, `unter vier Augen` are no figures. */
function isIdiom(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? '';
  const before = items[at - 1]?.lower ?? '';
  if (lower === 'acht') return items[at]?.text === 'Acht' && /^(?:außer|in|gebt|gib|gab)$/.test(before);
  return lower === 'vier' && items[at + 1]?.lower === 'augen';
}

function english(items: readonly Item[], at: number): Rewrite | null {
  const halved = halfOfScale(items, at);
  if (halved !== null) return halved;
  const first = englishWordValue(items[at]?.lower ?? '');
  const hundred = scaleOf(items[at + 1]?.lower ?? '', 'en');
  const leads = article.has(items[at]?.lower ?? '') && hundred !== null;
  const bare = items[at]?.lower === 'hundred' || items[at]?.lower === 'thousand';
  if (!leads && !bare && (first === null || first.kind !== 'number' || first.value < 2 || first.grade === 'silent')) {
    return first === null ? null : single(items, at, first);
  }
  const { total, take, ordinal } = englishCardinal(items, at);
  if (take === 0) return null;
  const below = denominatorOf(items[at + take]?.lower ?? '');
  if (below !== null && !ordinal && total < below && total < 20) {
    return figure(items, at, take + 1, { kind: 'fraction', value: total / below, grade: 'spoken', unit: null });
  }
  const grade = total > 12 ? 'firm' : 'spoken';
  return figure(items, at, take, {
    kind: ordinal ? 'ordinal' : 'number',
    value: total,
    grade: ordinal ? 'spoken' : grade,
    unit: null,
  });
}

/** `half a million`, `half a dozen`. */
function halfOfScale(items: readonly Item[], at: number): Rewrite | null {
  if (items[at]?.lower !== 'half' || !article.has(items[at + 1]?.lower ?? '')) return null;
  const lower = items[at + 2]?.lower ?? '';
  const whole = lower === 'dozen' ? 12 : scaleOf(lower, 'en');
  return whole === null ? null : figure(items, at, 3, wordValue('number', whole / 2, whole > 100 ? 'firm' : 'spoken'));
}

/** `a third` may be the third part or a third one, and so may `the upper third`; any other word stands for itself. */
function single(items: readonly Item[], at: number, found: WordValue): Rewrite {
  if (found.kind === 'ordinal' && found.value >= 3)
    return withValues(figure(items, at, 1, found), [found.value, 1 / found.value]);
  const below = denominatorOf(items[at + 1]?.lower ?? '');
  if (found.value !== 1 || found.grade !== 'silent' || below === null || below < 3) return figure(items, at, 1, found);
  const part = wordValue('fraction', 1 / below, below === 4 ? 'faint' : 'spoken');
  return withValues(figure(items, at, 2, part), [1 / below, below]);
}

const withValues = ({ take, by }: Rewrite, values: readonly number[]): Rewrite => ({
  take,
  by: by.map((item) => (item.quantity === null ? item : { ...item, quantity: { ...item.quantity, values } })),
});

interface Cardinal {
  readonly total: number;
  readonly take: number;
  readonly ordinal: boolean;
}

/** `two hundred and six thousand` from `at` on; `nineteen eighty-four` is a year. */
function englishCardinal(items: readonly Item[], at: number): Cardinal {
  let total = 0;
  let current = 0;
  let take = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let i = at; i < items.length; ) {
    const lower = items[i]?.lower ?? '';
    // Short forms (mn, bn) stand behind digits, never behind words.
    const scale = lower.length < 5 ? null : scaleOf(lower, 'en');
    const found = englishWordValue(lower);
    if (scale !== null && items[i]?.quantity === null && (take > 0 || scale <= 1000)) {
      if (scale === 100) current = Math.max(current, 1) * 100;
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
    else if (lower === 'one' && current % 100 >= 20 && current % 10 === 0) current += 1;
    else if (found?.kind === 'ordinal' && take > 0 && fits(found.value, current, take) && items[i]?.glued) {
      return { total: total + current + found.value, take: i + 1 - at, ordinal: true };
    } else if (
      found?.kind === 'number' &&
      take > 0 &&
      current >= 13 &&
      current <= 20 &&
      found.value >= 20 &&
      total === 0
    )
      current = current * 100 + found.value;
    else break;
    i += 1;
    take = i - at;
  }
  return { total: total + current, take, ordinal: false };
}

/** A number that ends the one before it; `three million and five million` are two. */
const isSmallCardinal = (items: readonly Item[], at: number, least: number): boolean => {
  const found = englishWordValue(items[at]?.lower ?? '');
  const isOwn = (scaleOf(items[at + 1]?.lower ?? '', 'en') ?? 0) >= least;
  return !isOwn && found?.kind === 'number' && (found.grade !== 'silent' || items[at]?.lower === 'one');
};

/** After twenty may come a unit, after a hundred anything below it. */
const fits = (value: number, current: number, take: number): boolean =>
  take === 0 ||
  current === 0 ||
  (current % 100 === 0 && value < 100) ||
  (current % 100 >= 20 && current % 10 === 0 && value < 10);

function figure(items: readonly Item[], at: number, take: number, { kind, value, grade, unit }: WordValue): Rewrite {
  const words = items.slice(at, at + take);
  const first = words[0];
  const last = words.at(-1);
  if (first === undefined || last === undefined) throw new Error('a number stands on at least one word');
  const text = words.map((each) => each.text).join(' ');
  const values = kind === 'decade' ? [1900 + value, value] : [value];
  const unitSpan = unit === null ? null : { start: first.start, end: last.end };
  return {
    take,
    by: [itemOf(quantity({ start: first.start, end: last.end, text, kind, values, grade, unit, unitSpan }), first)],
  };
}
