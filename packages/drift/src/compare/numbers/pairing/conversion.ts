import { type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';
import { roundingError } from '../../../read/numbers/grammar/rounding-error.ts';
import { unitOf } from '../../../read/numbers/vocabulary/units.ts';
import { decimals, lastPlace } from './last-place.ts';
import { sameUnit } from './same-unit.ts';
import { convertedTemperature, isTemperature } from './temperature.ts';

/** The largest share by which rounding to a convenient figure moves a value, exact or with a bound (`rund`); estimated. */
const widest = { exact: 0.05, bounded: 0.1 };
/** The largest share of a value that the rounding of the original may hide; estimated. */
const unnoticed = 0.015;
const noConversion: ReadonlySet<string> = new Set(['money', 'century', 'quarter', 'citation']);

/** The dimension of a figure: `length`, for a rate `volume/length`. */
function dimensionOf({ unit, per }: Quantity): string | null {
  if (unit === null) return null;
  const { dimension } = unitOf(unit);
  if (noConversion.has(dimension)) return null;
  return per === null ? dimension : `${dimension}/${unitOf(per.unit).dimension}`;
}

/** Miles per gallon and litres per 100 km measure the same thing, one the inverse of the other. */
const turned = (dimension: string): string => dimension.split('/').reverse().join('/');

/** Whether both figures measure the same dimension in different units. */
export function areConvertible(source: Quantity, target: Quantity): boolean {
  if (source.unit === null || target.unit === null) return false;
  // Two figures in plain degrees are on different scales only if that explains them.
  if (isTemperature(source) && isTemperature(target))
    return source.unit !== target.unit || (source.unit === '°' && convertedTemperature(source, target));
  // Horsepower and Pferdestärken may share a name and still have been converted.
  if (source.unit === target.unit && sameUnit(source, target) === 'same') return false;
  const [from, to] = [dimensionOf(source), dimensionOf(target)];
  if (from === null || to === null) return false;
  // If one side leaves out the second unit of a rate, the rest is compared.
  if ((source.per === null) !== (target.per === null)) return from.split('/')[0] === to.split('/')[0];
  return from === to || from === turned(to);
}

/**
 * Whether one figure is the other in a different unit, within the rounding of the coarser one: 21,000 acres are 85 km².
 */
export function converted(source: Quantity, target: Quantity): boolean {
  if (!areConvertible(source, target)) return false;
  if (isTemperature(source)) return convertedTemperature(source, target);
  const bothPer = source.per !== null && target.per !== null;
  const isTurned = bothPer && dimensionOf(source) !== dimensionOf(target);
  const isBounded = source.bound !== 'exact' || target.bound !== 'exact';
  return sizesOf(source, bothPer).some((from, i) =>
    sizesOf(target, bothPer).some((to, j) =>
      // Only the commonest meaning of a name gets the tolerance of a round figure.
      comesOut(source, target, { from, to, isTurned, isBounded: isBounded && i + j === 0 }),
    ),
  );
}

interface Sizes {
  /** The unit of the original in the base unit, and that of the translation. */
  readonly from: number;
  readonly to: number;
  readonly isTurned: boolean;
  readonly isBounded: boolean;
}

function comesOut(source: Quantity, target: Quantity, { from, to, isTurned, isBounded }: Sizes): boolean {
  const value = worthOf(source) * from;
  const expected = isTurned ? 1 / value : value;
  const found = worthOf(target) * to;
  const cap = widest[isBounded ? 'bounded' : 'exact'] * Math.max(Math.abs(expected), Math.abs(found));
  const ownRounding = (roundingOf(source) * from * Math.abs(expected)) / Math.max(Math.abs(value), Number.MIN_VALUE);
  // Within one system a conversion is exact; between systems it is rounded at the last digit of the translation.
  const slack =
    isExact(source, target) && !isBounded
      ? 0
      : Math.max(roundingOf(target) * to, Math.min(ownRounding, unnoticed * Math.abs(expected)));
  return Math.abs(expected - found) <= Math.min(slack, cap) + roundingError * Math.abs(expected);
}

function isExact(source: Quantity, target: Quantity): boolean {
  const system = unitOf(source.unit ?? '').system;
  return system !== null && system === unitOf(target.unit ?? '').system && source.per === null && target.per === null;
}

const sizesOf = ({ unit, per }: Quantity, isRate: boolean): readonly number[] =>
  unitOf(unit ?? '').sizes.flatMap((size) =>
    isRate && per !== null ? unitOf(per.unit).sizes.map((each) => size / (each * per.amount)) : [size],
  );

/** Steps of its last digit from which on a figure may have been cut off instead of rounded: 921.7 as 921. */
const cutFrom = 500;

/** Half a step of the last significant digit, in the unit of the figure; 25 is taken as a multiple of five. */
function roundingOf(of: Quantity): number {
  const value = worthOf(of);
  const place = lastPlace(value);
  if (Math.abs(value) / place >= cutFrom) return place;
  const step = place * (Math.round(Math.abs(value) / place) % 5 === 0 ? 5 : 1);
  return step / 2;
}

/** Rounding to two digits moves no value by a larger share than this; the cheap test spares most figures the rest. */
const mostRounded = 0.06;
/** How many times coarser the last digit of a whole number must become, without a word such as `rund`; estimated. */
const coarser = 100;
/** What a rounded figure must be at least, in steps of its last digit: three digits if whole, two if decimal; estimated. */
const leastSteps = { whole: 100, decimal: 10 };

/** Whether the translation has fewer digits: 37.7 as 38, 12,480 as 12.500. */
export function isRounded(source: Quantity, target: Quantity): boolean {
  if (source.digits === null || target.digits === null || source.kind === 'year' || target.kind === 'year')
    return false;
  if ((source.unit ?? '') !== (target.unit ?? '') && source.unit !== null && target.unit !== null) return false;
  const [first, second] = [worthOf(source), worthOf(target)];
  if (Math.abs(first - second) > mostRounded * Math.abs(first)) return false;
  const [coarse, fine] = lastPlace(first) > lastPlace(second) ? [first, second] : [second, first];
  const step = lastPlace(coarse);
  // A translator may round an exact figure to three digits or to a whole number, but not make a round one exact.
  if (coarse === first || step === lastPlace(fine) || source.label !== null || target.label !== null) return false;
  const places = decimals(source.digits);
  if (places === 0 ? target.bound === 'exact' && step < coarser * lastPlace(fine) : places === decimals(target.digits))
    return false;
  const left = Math.abs(coarse) / step;
  if (left < leastSteps[places === 0 ? 'whole' : 'decimal']) return false;
  return Math.abs(coarse - fine) <= step / 2 + roundingError * Math.abs(coarse);
}
