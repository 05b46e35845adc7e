import { type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';
import { roundingError } from '../../../read/numbers/grammar/rounding-error.ts';
import { unitOf } from '../../../read/numbers/vocabulary/units.ts';
import { lastPlace } from './last-place.ts';

/**
 * How many degrees Celsius a converted temperature may be off: if it is rounded to tens, to tens for an oven, to fives,
 * to ones, or finer. Estimated.
 */
const offByTen = 3.5;
const offInOven = 5;
const offByFive = 2.6;
const offByOne = 1.01;
const offByDecimal = 0.36;
/** Degrees, of either scale, from which a round temperature is that of an oven. */
const ovenHeat = 100;
/** The share of a difference that rounding may hide; estimated. */
const offDifference = 0.06;

/** Plain degrees count as well if the other side names its scale. */
export const isTemperature = ({ unit }: Quantity): boolean =>
  unit !== null && (unit === '°' || unitOf(unit).dimension === 'temperature');

/**
 * Whether one temperature, or one difference, is the other on another scale. Plain degrees are taken to be on the other
 * scale; if neither side names its scale, either may be Fahrenheit.
 */
export function convertedTemperature(source: Quantity, target: Quantity): boolean {
  if (source.unit === '°' && target.unit === '°')
    return isConverted(source, '°F', target, '°C') || isConverted(source, '°C', target, '°F');
  const [from, to] = [scaleOf(source, target), scaleOf(target, source)];
  return from !== null && to !== null && isConverted(source, from, target, to);
}

function isConverted(source: Quantity, from: string, target: Quantity, to: string): boolean {
  if (source.isDifference || target.isDifference) {
    const [first, second] = [worthOf(source) * stepOf(from), worthOf(target) * stepOf(to)];
    const slack = Math.max(offDifference * Math.abs(first), (lastPlace(worthOf(target)) * stepOf(to)) / 2);
    return Math.abs(first - second) <= slack + roundingError;
  }
  return Math.abs(inCelsius(worthOf(source), from) - inCelsius(worthOf(target), to)) <= offBy(worthOf(target));
}

function scaleOf({ unit }: Quantity, other: Quantity): string | null {
  if (unit !== '°') return unit;
  return other.unit === '°C' ? '°F' : other.unit === '°F' ? '°C' : null;
}

const stepOf = (unit: string): number => unitOf(unit).sizes[0] ?? 1;

function inCelsius(value: number, unit: string): number {
  if (unit === '°C') return value;
  return unit === '°F' ? ((value - 32) * 5) / 9 : value * stepOf(unit) - 273.15;
}

function offBy(value: number): number {
  if (!Number.isInteger(value)) return offByDecimal;
  if (value !== 0 && value % 10 === 0) return value >= ovenHeat ? offInOven : offByTen;
  return value !== 0 && value % 5 === 0 ? offByFive : offByOne;
}
