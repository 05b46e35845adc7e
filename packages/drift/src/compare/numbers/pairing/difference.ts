import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';

/** Two figures that should be the same and are not, or not quite; each kind of it is one check's. */
export type Change =
  | 'value'
  | 'scale'
  | 'date'
  | 'time'
  | 'code'
  | 'unit'
  | 'conversion'
  | 'converted'
  | 'bound'
  | 'precision'
  | 'form'
  | 'undecided'
  | 'order';

/** What the comparison of a pair finds. `order` names the figure that stands in the place of another. */
export type Difference =
  | {
      readonly type: Change;
      readonly source: Quantity;
      readonly target: Quantity;
      readonly certainty: number;
      readonly isEcho?: boolean;
    }
  | { readonly type: 'missing'; readonly source: Quantity; readonly certainty: number }
  | { readonly type: 'added'; readonly target: Quantity; readonly certainty: number };

/** A figure of the original and the figure of the translation that stands for it. */
export interface Match {
  readonly source: Quantity;
  readonly target: Quantity;
  /** Which of their readings agree, as indices into `values`. */
  readonly reading: readonly [number, number];
  /** How they agree: to the letter, but for the unit, after conversion, or but for rounding. */
  readonly as: 'same' | 'unit' | 'converted' | 'rounded';
  /** 0 to 100. */
  readonly likeness: number;
}
