import type { Tongue } from '@gegenlesen/bitext';
import type { Quantity } from './grammar/quantity.ts';

/** How a document writes what can be written in two ways, as far as its unambiguous cases show. */
export interface Habits {
  /** Whether `3/4` is in March or in April. */
  readonly dates: 'dayFirst' | 'monthFirst' | null;
  /** Whose separators it uses: `12.500,5` is German, `12,500.5` English. */
  readonly separators: Tongue | null;
}

export const noHabits: Habits = { dates: null, separators: null };

const dayFirst = /(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/\d{2,4}(?![\d/])/g;
const monthFirst = /(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/\d{2,4}(?![\d/])/g;
/** Two groups, a group and a decimal, or a decimal of one or two digits: these can only be read one way. */
const german = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+(?:\.\d{3}|,\d+)|\d+,\d{1,2})(?!\d|[.,]\d)/g;
const english = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+(?:,\d{3}|\.\d+)|\d+\.\d{1,2}(?! ?(?:Uhr|[ap]\.?m)))(?!\d|[.,]\d)/g;

/** Reads the habits of a whole document from its unambiguous cases. */
export function habitsOf(text: string): Habits {
  return {
    dates: majority([count(text, dayFirst), 'dayFirst'], [count(text, monthFirst), 'monthFirst']),
    separators: majority([count(text, german), 'de'], [count(text, english), 'en']),
  };
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** How many times as often as the other one a form must be for it to be the habit; estimated. */
const majorityOf = 2;

/** The form that the text uses far more often than the other. */
function majority<T>(first: readonly [number, T], second: readonly [number, T]): T | null {
  const [more, less] = first[0] >= second[0] ? [first, second] : [second, first];
  return more[0] > 0 && more[0] >= majorityOf * less[0] ? more[1] : null;
}

/** An ambiguous date with slashes, read in the order that its document uses. */
export function withHabits(of: Quantity, { dates }: Habits, tongue: Tongue): Quantity {
  if (dates === null || of.values.length < 2 || (of.kind !== 'day' && of.kind !== 'month')) return of;
  const usual = tongue === 'de' ? 'dayFirst' : 'monthFirst';
  const value = of.values[dates === usual ? 0 : 1];
  return value === undefined ? of : { ...of, values: [value] };
}
