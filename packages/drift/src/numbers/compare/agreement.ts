import { isForeignForm, readingsOfDigits } from '../digits.ts';
import { type Bound, type Quantity, worthOf } from '../quantity.ts';
import type { Speech } from '../vocabulary/speech.ts';
import type { Change, Difference, Match } from './difference.ts';
import { sameUnit } from './likeness.ts';

/** What still differs between two figures that are worth the same: unit, bound, form, part of the date. */
export function agreement({ source, target, reading, as }: Match, from: Speech, to: Speech): readonly Difference[] {
  const differs = (type: Change, certainty: number): Difference => ({ type, source, target, certainty });
  if (as === 'unit') return [differs('unit', 0.9)];
  if (as === 'converted') return isTurned(source, target) ? [differs('bound', 0.8)] : [differs('converted', 0.9)];
  if (as === 'rounded') return [differs('precision', 0.7)];
  const found: Difference[] = [];
  const [i, j] = reading;
  if (source.part !== target.part && source.part !== null && target.part !== null) found.push(differs('date', 0.8));
  if (boundDiffers(source, target)) found.push(differs('bound', 0.8));
  if (isOpenDate(source, target) && i + j > 0) found.push(differs('undecided', 0.5));
  else if (canReadBothWays(source, target, from, to)) found.push(differs('undecided', 0.5));
  else if (
    isNumeric(target) &&
    isForeignForm(target.digits ?? '', readingsOfDigits(target.digits ?? '', to)[j] ?? worthOf(target), to) &&
    !isVersion(source, target)
  )
    found.push(differs('form', 0.9));
  return found;
}

const isNumeric = ({ digits, kind }: Quantity): boolean =>
  digits !== null && (kind === 'number' || kind === 'ordinal' || kind === 'multiple');

const isOpenDate = (source: Quantity, target: Quantity): boolean =>
  source.kind === target.kind && (source.kind === 'day' || source.kind === 'month');

/** `1.500` on both sides is one and a half or fifteen hundred; `12,500` can only be English form left over. */
const canReadBothWays = (source: Quantity, target: Quantity, from: Speech, to: Speech): boolean =>
  from !== to &&
  source.digits !== null &&
  source.digits === target.digits &&
  source.values.length > 1 &&
  target.values.length > 1 &&
  /^\d+\.\d{3}$/.test(source.digits);

/** `Web 2.0` and `Python 3.11` are written alike in both languages. */
const isVersion = (source: Quantity, target: Quantity): boolean =>
  source.digits === target.digits && source.label !== null && source.label === target.label && source.unit === null;

const direction: Readonly<Record<Bound, number>> = {
  exact: 0,
  about: 0,
  nearly: -2,
  over: 2,
  atLeast: 2,
  under: -2,
  atMost: -2,
};

function boundDiffers(source: Quantity, target: Quantity): boolean {
  if (source.bound === target.bound) return false;
  if (source.bound !== 'exact' && target.bound !== 'exact') {
    return direction[source.bound] !== direction[target.bound] || direction[source.bound] === 0;
  }
  if (source.boundOpen || target.boundOpen) return false;
  // A word like rund may be left to a spoken figure: "about two weeks", "zwei Wochen".
  return source.digits !== null && target.digits !== null && sameUnit(source, target) !== 'different';
}

/** Whether a lower bound became an upper one. */
const isTurned = (source: Quantity, target: Quantity): boolean =>
  direction[source.bound] * direction[target.bound] < -1;
