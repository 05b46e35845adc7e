import { type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';
import { unitOf } from '../../../read/numbers/vocabulary/units.ts';

/** No rounding to a convenient figure moves a value by more than this; one that says rund may go twice as far. */
const widest = 0.05;
/** The share of a value that the rounding of the original may hide. */
const unnoticed = 0.015;
const metric: ReadonlySet<string> = new Set(
  'm km cm mm µm nm kg g mg µg t l ml cl dl m³ m² km² ha s ms µs ns min h d wk W kW MW GW Wh kWh MWh GWh TWh B kB MB GB TB'.split(
    ' ',
  ),
);
const calendar: ReadonlySet<string> = new Set('mo a dec cy ka'.split(' '));
const noConversion: ReadonlySet<string> = new Set(['money', 'share', 'points', 'century', 'quarter']);

/** Whether both figures are measures of one dimension in different units. */
export const areConvertible = (source: Quantity, target: Quantity): boolean => {
  if (source.unit === null || target.unit === null || source.unit === target.unit) return false;
  const dimension = unitOf(source.unit).dimension;
  return dimension === unitOf(target.unit).dimension && !noConversion.has(dimension);
};

/** Whether one figure is the other in its own unit, within the rounding of the coarser one: 21,000 acres are 85 km². */
export function converted(source: Quantity, target: Quantity): boolean {
  if (!areConvertible(source, target)) return false;
  const [from, to] = [inBase(source), inBase(target)];
  if (isTemperature(source)) return Math.abs(from - to) <= degrees(target);
  const isBounded = source.bound !== 'exact' || target.bound !== 'exact';
  const cap = (isBounded ? 2 * widest : widest) * Math.max(Math.abs(from), Math.abs(to));
  // Within one system a conversion comes out exactly; into another it is rounded at the last digit of the translation.
  const slack =
    isExact(source, target) && !isBounded
      ? 0
      : Math.max(tolerance(target), Math.min(tolerance(source), unnoticed * Math.abs(from)));
  return Math.abs(from - to) <= Math.min(slack, cap) + 1e-9 * Math.abs(from);
}

const isExact = ({ unit: from }: Quantity, { unit: to }: Quantity): boolean =>
  [metric, calendar].some((system) => system.has(from ?? '') && system.has(to ?? ''));

const isTemperature = ({ unit }: Quantity): boolean => unit !== null && unitOf(unit).dimension === 'temperature';

/** Temperatures are rounded to the degree, to five in the shade and to ten in the oven. */
function degrees(of: Quantity): number {
  const value = worthOf(of);
  if (value !== 0 && value % 10 === 0) return 3.5;
  return value !== 0 && value % 5 === 0 ? 2.6 : 1.01;
}

/** The value in the first unit of its dimension; temperatures in °C. */
function inBase(of: Quantity): number {
  const value = worthOf(of);
  if (of.unit === '°F') return ((value - 32) * 5) / 9;
  if (of.unit === 'K') return value - 273.15;
  return value * (of.unit === null ? 1 : unitOf(of.unit).factor);
}

/** Half a step of the last digit that counts, in the base unit: trailing zeros do not, and 25 is a step of five. */
function tolerance(of: Quantity): number {
  const value = worthOf(of);
  const step = lastPlace(value) * (Math.round(Math.abs(value) / lastPlace(value)) % 5 === 0 ? 5 : 1);
  return (step / 2) * (of.unit === null ? 1 : unitOf(of.unit).factor);
}

/** The place value of the last digit that is not zero: 250 gives 10, 1.8 gives 0.1. */
function lastPlace(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return 1;
  const [digits = '', exponent = '0'] = Math.abs(value).toExponential(11).split('e');
  const mantissa = digits.replace('.', '').replace(/0+$/, '');
  return 10 ** (Number(exponent) - Math.max(0, mantissa.length - 1));
}

/** How many digits stand behind the decimal sign; a group of three is none. */
const decimals = (digits: string): number =>
  /^\d{1,3}(?:[.,]\d{3})+$/.test(digits) ? 0 : (/[.,](\d+)$/.exec(digits)?.[1]?.length ?? 0);

/** Whether the translation tells a figure with fewer digits: 37.7 as 38, 12,480 as 12.500. */
export function isRounded(source: Quantity, target: Quantity): boolean {
  if (source.digits === null || target.digits === null || source.kind === 'year' || target.kind === 'year')
    return false;
  if ((source.unit ?? '') !== (target.unit ?? '') && source.unit !== null && target.unit !== null) return false;
  const [first, second] = [worthOf(source), worthOf(target)];
  // Nothing that keeps two digits moves further than this; it spares the rest for most figures.
  if (Math.abs(first - second) > 0.06 * Math.abs(first)) return false;
  const [coarse, fine] = lastPlace(first) > lastPlace(second) ? [first, second] : [second, first];
  const step = lastPlace(coarse);
  // A translator may round what the original tells exactly, as far as three digits or the decimal sign, not the other way.
  if (coarse === first || step === lastPlace(fine) || source.label !== null || target.label !== null) return false;
  const places = decimals(source.digits);
  if (places === 0 ? target.bound === 'exact' && step < 100 * lastPlace(fine) : places === decimals(target.digits))
    return false;
  const left = Math.abs(coarse) / step;
  if (left < (places === 0 ? 100 : 10)) return false;
  return Math.abs(coarse - fine) <= step / 2 + 1e-9 * Math.abs(coarse);
}
