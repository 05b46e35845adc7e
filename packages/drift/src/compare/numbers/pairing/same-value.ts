import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { roundingError } from '../../../read/numbers/grammar/rounding-error.ts';

/** A minus may be a word, `−25 %` and `25 % weniger`; but `+25 %` and `25 % weniger` are opposites. */
export function isSame(source: Quantity, value: number, target: Quantity, other: number): boolean {
  const [from, to] = [source.direction?.is, target.direction?.is];
  if (equal(value, -other) && (value < 0 ? to === 'down' : other < 0 && from === 'down')) return true;
  const areOpposed = (from === 'plus' && to === 'down') || (from === 'down' && to === 'plus');
  return equal(value, other) && !areOpposed;
}

/** Whether two values are equal but for the rounding of the machine. */
export const equal = (first: number, second: number): boolean =>
  Math.abs(first - second) <= roundingError * Math.max(Math.abs(first), Math.abs(second));
