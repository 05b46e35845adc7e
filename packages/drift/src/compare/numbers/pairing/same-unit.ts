import type { Per, Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { roundingError } from '../../../read/numbers/grammar/rounding-error.ts';
import { mayBeOneCurrency } from '../../../read/numbers/vocabulary/currencies.ts';
import { mayBeOneUnit, unitOf } from '../../../read/numbers/vocabulary/units.ts';

/** Whether two units may be the same, as far as their names show. If only one side spells a rate out, they may. */
export function sameUnit(source: Quantity, target: Quantity): 'same' | 'open' | 'different' {
  if (source.unit === null || target.unit === null) return source.unit === target.unit ? 'same' : 'open';
  if (!mayBeOneUnit(source.unit, target.unit) && !mayBeOneCurrency(source.unit, target.unit)) return 'different';
  return source.per === null || target.per === null || isSamePer(source.per, target.per) ? 'same' : 'different';
}

/** A day is 24 hours; 100 g are not 100 ml. */
const isSamePer = (source: Per, target: Per): boolean => {
  if (unitOf(source.unit).dimension !== unitOf(target.unit).dimension) return false;
  const [from, to] = [sizeOf(source), sizeOf(target)];
  return mayBeOneUnit(source.unit, target.unit)
    ? source.amount === target.amount
    : Math.abs(from - to) <= roundingError * Math.abs(from);
};

/** In the base unit of its dimension, by the commonest meaning of the name. */
const sizeOf = ({ unit, amount }: Per): number => amount * (unitOf(unit).sizes[0] ?? 1);
