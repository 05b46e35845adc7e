import { type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';
import { roundingError } from '../../../read/numbers/grammar/rounding-error.ts';
import { looselyTheSame, sameDimension } from '../../../read/numbers/vocabulary/periods.ts';
import { unitOf } from '../../../read/numbers/vocabulary/units.ts';

/** Whether two figures, at least one of which is a period, say the same: every three months is vierteljährlich. */
export function samePeriod(source: Quantity, target: Quantity): boolean {
  const [period, other] = source.kind === 'period' ? [source, target] : [target, source];
  // Twice a week, zweimal.
  if (other.kind === 'multiple') return other.unit === null && equal(1 / worthOf(period), worthOf(other));
  if (period.unit === null || other.unit === null) return false;
  if (other.kind !== 'period' && other.kind !== 'number' && other.kind !== 'fraction') return false;
  // A few days, ein paar Tage.
  if (other.grade === 'silent' && looselyTheSame(period.unit, other.unit)) return true;
  const sizes = [sizeOf(period), sizeOf(other)] as const;
  if (!sameDimension(period.unit, other.unit)) return false;
  return period.values.some((value) =>
    other.values.some(
      (each) =>
        (equal(value, each) && looselyTheSame(period.unit ?? '', other.unit ?? '')) ||
        equal(value * sizes[0], each * sizes[1]),
    ),
  );
}

/** Whether one bare unit or period may have replaced another: months and Wochen, but not second and Minute. */
export function isOtherPeriod(source: Quantity, target: Quantity): boolean {
  if (!isBare(source) || !isBare(target) || source.unit === null || target.unit === null) return false;
  if ((isMoment(source) && isMoment(target)) || isVague(source, target) || isVague(target, source)) return false;
  return (
    sameDimension(source.unit, target.unit) &&
    !(areArticles(source, target) && looselyTheSame(source.unit, target.unit))
  );
}

/** A period, or `a week`. */
const isBare = ({ kind, grade, unit }: Quantity): boolean =>
  kind === 'period' ||
  (kind === 'number' && grade === 'silent' && unit !== null && /^(?:duration|length)$/.test(unitOf(unit).dimension));

/** A second, a minute, eine Sekunde. */
const isMoment = ({ kind, unit }: Quantity): boolean => kind === 'number' && /^(?:s|min)$/.test(unit ?? '');

/** Years may stand for a decade. */
const isVague = (years: Quantity, other: Quantity): boolean =>
  /^(?:years|jahren?)$/i.test(years.text) && other.unit === 'dec';

const areArticles = (source: Quantity, target: Quantity): boolean =>
  source.kind === 'number' && target.kind === 'number';

const sizeOf = ({ unit }: Quantity): number => unitOf(unit ?? '').sizes[0] ?? 1;

const equal = (first: number, second: number): boolean =>
  Math.abs(first - second) <= roundingError * Math.max(Math.abs(first), Math.abs(second));
