import { type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';
import { roundingError } from '../../../read/numbers/grammar/rounding-error.ts';

/** Whether one is a share in words and the other the same in percent: a half is 50 %, what doubles grows by 100 %. */
export const areShares = (source: Quantity, target: Quantity): boolean =>
  isShare(source, target) || isShare(target, source);

/** Two thirds are not 67 %: only exact shares count. */
function isShare(part: Quantity, percent: Quantity): boolean {
  if (percent.unit !== '%') return false;
  const share = worthOf(percent) / 100;
  if (part.kind === 'fraction') return part.values.some((value) => equal(value, share));
  return part.kind === 'multiple' && part.values.some((value) => equal(value, 1 + share));
}

const equal = (first: number, second: number): boolean =>
  Math.abs(first - second) <= roundingError * Math.max(Math.abs(first), Math.abs(second));
