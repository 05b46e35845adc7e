import type { Bound, Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { sameUnit } from './same-unit.ts';

/** On which side of the figure the true value is. */
const direction: Readonly<Record<Bound, -1 | 0 | 1>> = {
  exact: 0,
  about: 0,
  nearly: -1,
  over: 1,
  atLeast: 1,
  under: -1,
  atMost: -1,
};

/** Whether the bounds of two equal figures differ: `over` and `unter`, `about` and `über`. */
export function boundsDiffer(source: Quantity, target: Quantity): boolean {
  if (source.bound === target.bound) return false;
  if (source.boundStrict && target.boundStrict) return true;
  if (source.bound !== 'exact' && target.bound !== 'exact') return direction[source.bound] !== direction[target.bound];
  // Exactly five is not at least five, even in words.
  if (source.boundSpan !== null && target.boundSpan !== null)
    return direction[source.bound] !== direction[target.bound];
  if (source.boundOpen || target.boundOpen) return false;
  // A number in words need not repeat a word such as `rund`: "about two weeks", "zwei Wochen".
  return source.digits !== null && target.digits !== null && sameUnit(source, target) !== 'different';
}

/** Whether a lower bound became an upper one, or the reverse. */
export const isTurned = (source: Quantity, target: Quantity): boolean =>
  direction[source.bound] * direction[target.bound] === -1;
