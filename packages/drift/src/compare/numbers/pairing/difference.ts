import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';

/** Two figures that should be the same but differ; each kind of difference has its own check. */
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

/** What comparing a pair finds. `order` names the figure whose place this one took. */
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

/** A figure of the original with its counterpart in the translation. */
export interface Match {
  readonly source: Quantity;
  readonly target: Quantity;
  /** Which of their readings agree, as indices into `values`. */
  readonly reading: readonly [number, number];
  /** How they agree: exactly, apart from the unit, after conversion, or apart from rounding. */
  readonly as: 'same' | 'unit' | 'converted' | 'rounded';
  /** In the points of likeness.ts, 0 to 100. */
  readonly likeness: number;
}
