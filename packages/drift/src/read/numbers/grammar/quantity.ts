import type { Span } from '@gegenlesen/bitext';

/** What a figure is. `scale` is a round number that nobody counted: millions of people, Hunderte. */
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
  | 'code';

/** How the figure is bounded: `over` 300 and `atLeast` 300 from below, `under` and `atMost` from above. */
export type Bound = 'exact' | 'about' | 'nearly' | 'over' | 'atLeast' | 'under' | 'atMost';

/** Anfang, Mitte and Ende of a year, a month, a decade; a season of a year. */
export type Part = 'early' | 'mid' | 'late' | 'spring' | 'summer' | 'autumn' | 'winter';

/**
 * How surely the words mean a figure, and so what it takes to accuse:
 * `firm` (digits, long number words): when missing, a fault;
 * `spoken` (zwei, dritte): often left out or rephrased, so a suspicion when missing, a fault when another stands there;
 * `faint` (half, first, both): only a fault when another figure of its kind stands there;
 * `silent` (ein, one, once): never a fault, it is only there to be matched.
 */
export type Grade = 'firm' | 'spoken' | 'faint' | 'silent';

/** A figure in a text: what it is worth, in what, and where it stands. */
export interface Quantity extends Span {
  readonly text: string;
  readonly kind: Kind;
  /**
   * What it may be worth, the likeliest first: `1.500` in German is 1500, and 1.5 where English form was left.
   * Months count from 1, weekdays from 1 for Monday, times in minutes after midnight.
   */
  readonly values: readonly number[];
  /** An id of vocabulary/units.ts or an ISO 4217 code; null where what is counted is no unit. */
  readonly unit: string | null;
  /** Where the unit stands; null when there is none. */
  readonly unitSpan: Span | null;
  readonly bound: Bound;
  readonly boundSpan: Span | null;
  /** Whether the words for the bound may mean something else: a cheque über 300 Euro, topping 300. */
  readonly boundOpen: boolean;
  readonly part: Part | null;
  readonly partSpan: Span | null;
  readonly grade: Grade;
  /** The digits and separators as written (`12,500`), or null for a number in words. */
  readonly digits: string | null;
  /** For times without a.m., p.m. or a 24-hour hint: the half of the day is open. */
  readonly halfDayOpen: boolean;
  /** The name right before it, as in `Python 3.11`, in small letters. */
  readonly label: string | null;
  /** For a code: letters and digits without case, hyphens and spaces. */
  readonly code: string | null;
}

const blank: Omit<Quantity, 'start' | 'end' | 'text' | 'kind' | 'values'> = {
  unit: null,
  unitSpan: null,
  bound: 'exact',
  boundSpan: null,
  boundOpen: false,
  part: null,
  partSpan: null,
  grade: 'firm',
  digits: null,
  halfDayOpen: false,
  label: null,
  code: null,
};

/** A quantity with everything that is not said left at its plainest. */
export const quantity = (
  fields: Pick<Quantity, 'start' | 'end' | 'text' | 'kind' | 'values'> & Partial<Quantity>,
): Quantity => ({ ...blank, ...fields });

/** The likeliest value; a code has none. */
export const worthOf = (of: Quantity): number => of.values[0] ?? Number.NaN;
