import type { Tongue } from '@gegenlesen/bitext';
import { type Quantity, quantity } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { monthOf } from '../vocabulary/calendar.ts';
import { readingsOfDigits } from '../vocabulary/digits.ts';
import { scaleOf } from '../vocabulary/scales.ts';
import { unitOfSymbol, unitOfWord } from '../vocabulary/units.ts';
import { code } from './codes.ts';
import { isMoney, isScaleLetter } from './scales.ts';
import { isNameLetter } from './unit-letters.ts';

const number = /^\.?\d+(?:[.,'’\u00A0\u202F\u2009 ]\d+)*$/;
const pair = /^(\d+(?:[.,]\d+)?)([/:])(\d+(?:[.,]\d+)?)$/;
const ordinalSuffix = /^(?:st|nd|rd|th)$/;
const decadeSuffix = /^(?:s|er|ern)$/;
const joinedWords = /^(?:x|mal|fach|malig|er|te[rnsm]?|ste[rnsm]?)(?:e[rnsm]?)?$/;
/** What comes before an ordinal: der 2. Weltkrieg, im 3. Stock. */
const determiner = /^(?:der|die|das|dem|den|des|im|am|zum|zur|beim|vom|ihr|sein|unser|jeder|jede|jedes)(?:e[nrms]?)?$/;
const denominators: ReadonlySet<number> = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 128]);

/** Runs of digits with what is attached to them: `12.500`, `3rd`, `1990er`, `2/3`, `3:1`, `5G`. */
export const digits =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined || item.quantity !== null) return null;
    const [, first, sign, second] = pair.exec(item.text) ?? [];
    if (first !== undefined && sign !== undefined && second !== undefined)
      return ratio(item, first, sign, second, tongue);
    if (!number.test(item.text)) return null;
    const values = readingsOfDigits(item.text, tongue);
    if (values.length === 0) return { take: 1, by: [code(item, item.text)] };
    const next = items[at + 1];
    if (next?.glued && next.start === item.end) {
      const suffixed = withSuffix(items, at, values, tongue);
      if (suffixed !== null) return suffixed;
    }
    const apostrophe = items[at + 2]?.lower === 's' && /^['’]$/.test(next?.text ?? '') ? items[at + 2] : undefined;
    if (
      apostrophe?.glued &&
      next?.glued &&
      values[0] !== undefined &&
      values[0] % 10 === 0 &&
      values[0] >= decades.first
    ) {
      const found = decade(item, apostrophe, values[0]);
      if (found !== null) return { ...found, take: 3 };
    }
    if (next?.glued && decadeSuffix.test(next.lower) && values[0] !== undefined && values[0] % 10 === 0)
      return decade(item, next, values[0]);
    return { take: 1, by: [itemOf(figure(item, kindOf(items, at, tongue), values), item)] };
  };

const figure = (item: Item, kind: Quantity['kind'], values: readonly number[]): Quantity =>
  quantity({ start: item.start, end: item.end, text: item.text, kind, values, digits: item.text });

function kindOf(items: readonly Item[], at: number, tongue: Tongue): Quantity['kind'] {
  const text = items[at]?.text ?? '';
  const next = items[at + 1];
  if (isYear(text) && !(next?.glued && /^[\p{L}%°]/u.test(next.text))) return 'year';
  const dotted = tongue === 'de' && next?.text === '.' && next.start === items[at]?.end && /^\d{1,3}$/.test(text);
  const after = items[at + 2];
  const isOrdinal =
    dotted &&
    after !== undefined &&
    (/^\p{Ll}/u.test(after.text) ||
      monthOf(after.lower, tongue) !== null ||
      /^(?:Jahrh|Jh)/.test(after.text) ||
      (determiner.test(items[at - 1]?.lower ?? '') && /^\p{Lu}/u.test(after.text)));
  return isOrdinal ? 'ordinal' : 'number';
}

/** Four digits from `first` on and before `end` are a year; other figures of four digits are usually amounts; estimated. */
const years = { first: 1100, end: 2100 };

const isYear = (text: string): boolean =>
  /^\d{4}$/.test(text) && Number(text) >= years.first && Number(text) < years.end;

/** Letters. A longer word in small letters right after a figure is a word of its own, not part of a name; estimated. */
const longestSuffix = 4;

function withSuffix(items: readonly Item[], at: number, values: readonly number[], tongue: Tongue): Rewrite | null {
  const [item, next] = [items[at], items[at + 1]];
  if (item === undefined || next === undefined || !/^\p{L}/u.test(next.text)) return null;
  const [value = 0] = values;
  if (ordinalSuffix.test(next.lower) && (next.lower !== 'st' || value % 10 === 1)) {
    const whole = { ...figure(item, 'ordinal', values), end: next.end, text: item.text + next.text };
    return { take: 2, by: [itemOf(whole, item)] };
  }
  // `3er BMW`, `2er-Team`: a number, and `2s` are two seconds.
  const isTens = value % 10 === 0 && value >= 10;
  if (/^ern?$/.test(next.lower) && !isTens) {
    const whole = { ...figure(item, 'number', values), end: next.end, text: item.text + next.text };
    return { take: 2, by: [itemOf(whole, item)] };
  }
  if (decadeSuffix.test(next.lower) && (next.lower !== 's' || isTens)) return decade(item, next, value);
  const known =
    unitOfSymbol(next.text) !== null ||
    next.text === 'in' ||
    scaleOf(next.lower, tongue) !== null ||
    isScaleLetter(items, at) ||
    unitOfWord(next.lower, tongue) !== null ||
    joinedWords.test(next.lower) ||
    monthOf(next.lower, tongue) !== null ||
    (next.text.length > longestSuffix && next.text === next.lower);
  // `above 2s`, but not `iPhone 5s`.
  const isSeconds = next.text === 's' && !/^\p{Lu}/u.test(items[at - 1]?.text ?? '');
  if (known && (isSeconds || isMoney(items, at) || !isNameLetter(items, at))) return null;
  return { take: 2, by: [code({ ...item, end: next.end, text: item.text + next.text }, item.text + next.text)] };
}

/** Decades in four digits: later ones are names, such as the `9000s` of a series; estimated. */
const decades = { first: 1000, last: 2090 };

/** `1990s`, `90er`: a decade. `9000s` stays a code. */
function decade(item: Item, next: Item, value: number): Rewrite | null {
  const text = item.text + next.text;
  const end = next.end;
  if (value % 10 !== 0 || value < 10 || (value >= 100 && (value < decades.first || value > decades.last))) {
    return next.start === item.end ? { take: 2, by: [code({ ...item, end: next.end, text }, text)] } : null;
  }
  const values = value < 100 ? [1900 + value, value] : [value, value % 100];
  return {
    take: 2,
    by: [itemOf(quantity({ start: item.start, end, text, kind: 'decade', values, digits: item.text }), item)],
  };
}

/** `2/3` is a fraction; `9/11`, `24/7`, `2019/20` and the score `3:1` are two figures. */
function ratio(item: Item, first: string, sign: string, second: string, tongue: Tongue): Rewrite {
  if (item.text === '24/7') return { take: 1, by: [code(item, item.text, 'silent')] };
  const upper = Number(first);
  const lower = Number(second);
  if (sign === '/' && upper < lower && denominators.has(lower)) {
    return { take: 1, by: [itemOf(quantity({ ...figure(item, 'fraction', [upper / lower]) }), item)] };
  }
  const part = (text: string, offset: number): Item => {
    const span: Item = {
      ...item,
      start: item.start + offset,
      end: item.start + offset + text.length,
      text,
      lower: text,
      glued: offset > 0,
    };
    return itemOf(figure(span, isYear(text) ? 'year' : 'number', readingsOfDigits(text, tongue)), span);
  };
  const mark: Item = {
    ...item,
    start: item.start + first.length,
    end: item.start + first.length + 1,
    text: sign,
    lower: sign,
    glued: true,
  };
  return { take: 1, by: [part(first, 0), mark, part(second, first.length + 1)] };
}
