import type { Span } from '@gegenlesen/bitext';

/** What a figure is. `law` is the name of a law or act, with its id as its code. `period` is how often something happens, or for how
 * long if nobody counted: weekly, twice a week, for months. `scale` is a round number that nobody counted: millions of people, Hunderte. */
export type Kind =
  | 'number'
  | 'ordinal'
  | 'fraction'
  | 'multiple'
  | 'year'
  | 'decade'
  | 'day'
  | 'month'
  | 'weekday'
  | 'time'
  | 'scale'
  | 'code'
  | 'law'
  | 'period';

/** The bound of a figure: `over` 300 and `atLeast` 300 from below, `under` and `atMost` from above. */
export type Bound = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost';

/** Anfang, Mitte and Ende of a year, a month or a decade; a season of a year. */
export type Part = 'early' | 'mid' | 'late' | 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * How certain it is that the words are a figure, and so when it is flagged: `firm` (digits, long number words) is a
 * fault if missing; `spoken` (zwei, dritte) is often left out or rephrased, so a suspicion if missing and a fault if
 * replaced; `faint` (half, first, both) is a fault only if replaced by a figure of its kind; `silent` (ein, one, once)
 * is never a fault and only serves to match others.
 */
export type Grade = 'firm' | 'spoken' | 'faint' | 'silent';

/** The second unit of a rate: 100 km in 5 l/100 km. */
export interface Per {
  readonly unit: string;
  readonly amount: number;
  /** Where it ends in the text. */
  readonly end: number;
}

/** A plus, or a word that says what a minus would say, with its place. */
interface Direction {
  readonly is: 'plus' | 'down';
  readonly span: Span;
}

/** A figure in a text: its value, its unit and its place. */
export interface Quantity extends Span {
  readonly text: string;
  readonly kind: Kind;
  /**
   * Its possible values, the likeliest first: in German `1.500` is 1500, or 1.5 if the English format was kept. Months
   * count from 1, weekdays from 1 for Monday, times in minutes after midnight.
   */
  readonly values: readonly number[];
  /** An id of vocabulary/units.ts or an ISO 4217 code; null if it has no unit. */
  readonly unit: string | null;
  /** The second unit of a rate: the hour in km/h; null if nothing next to the figure names one. */
  readonly per: Per | null;
  /** Whether a temperature is a difference: um 2 °C, 2 °C wärmer. */
  readonly isDifference: boolean;
  /** The place of the unit, including the second unit of a rate; null if it has none. */
  readonly unitSpan: Span | null;
  readonly bound: Bound;
  readonly boundSpan: Span | null;
  /** Whether the words of the bound may mean something else: a cheque über 300 Euro, topping 300. */
  readonly boundOpen: boolean;
  /** Whether it is a limit that a rule sets, in which more than five is not at least five: must be greater than 5. */
  readonly boundStrict: boolean;
  /** Its sign, if it is written in another way than by a minus: `+10 %`, `10 % weniger`. */
  readonly direction: Direction | null;
  readonly part: Part | null;
  readonly partSpan: Span | null;
  readonly grade: Grade;
  /** The digits and separators as written (`12,500`), or null for a number in words. */
  readonly digits: string | null;
  /** For times without a.m., p.m. or a 24-hour hint: whether they are before or after noon is open. */
  readonly halfDayOpen: boolean;
  /** The name right before it, as in `Python 3.11`, in lower case. */
  readonly label: string | null;
  /** For a code: its letters and digits without case, hyphens and spaces. For a version: its digits as written. */
  readonly code: string | null;
}

const blank: Omit<Quantity, 'start' | 'end' | 'text' | 'kind' | 'values'> = {
  unit: null,
  per: null,
  isDifference: false,
  unitSpan: null,
  bound: 'exact',
  boundSpan: null,
  boundOpen: false,
  boundStrict: false,
  direction: null,
  part: null,
  partSpan: null,
  grade: 'firm',
  digits: null,
  halfDayOpen: false,
  label: null,
  code: null,
};

/** A quantity, with defaults for everything not given. */
export const quantity = (
  fields: Pick<Quantity, 'start' | 'end' | 'text' | 'kind' | 'values'> & Partial<Quantity>,
): Quantity => ({ ...blank, ...fields });

/** The likeliest value; a code has none. */
export const worthOf = (of: Quantity): number => of.values[0] ?? Number.NaN;
