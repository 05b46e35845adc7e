import type { Kind, Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { mayBeOneCurrency } from '../../../read/numbers/vocabulary/currencies.ts';
import { converted, isRounded } from './conversion.ts';
import type { Match } from './difference.ts';

const amounts: ReadonlySet<Kind> = new Set([
  'number',
  'ordinal',
  'fraction',
  'multiple',
  'year',
  'day',
  'scale',
  'decade',
]);
export const isAmount = (of: Quantity): boolean => amounts.has(of.kind);

/** Whether a unit may stand for the other, as far as words can tell. */
export function sameUnit(source: Quantity, target: Quantity): 'same' | 'open' | 'different' {
  if (source.unit === target.unit) return 'same';
  if (source.unit === null || target.unit === null) return 'open';
  if (mayBeOneCurrency(source.unit, target.unit)) return 'same';
  return 'different';
}

/** The best way to take one figure for the other, or null where nothing about them agrees. */
export function match(source: Quantity, target: Quantity): Match | null {
  const found = (as: Match['as'], likeness: number, reading: readonly [number, number] = [0, 0]): Match => ({
    source,
    target,
    reading,
    as,
    likeness,
  });
  if (source.kind === 'code' || target.kind === 'code') {
    const likeness = codeLikeness(source, target);
    return likeness === 0 ? null : found('same', likeness);
  }
  if (source.kind === 'time' || target.kind === 'time') {
    const likeness = timeLikeness(source, target);
    return likeness === 0 ? null : found('same', likeness);
  }
  if (!isAmount(source) || !isAmount(target)) {
    // `5/2025` may be the month of May, but a day is none.
    const sameKind =
      source.kind === target.kind ||
      (source.kind === 'month' && target.kind === 'number') ||
      (source.kind === 'number' && target.kind === 'month');
    const reading = sameKind ? equalReading(source, target) : null;
    return reading === null
      ? null
      : found('same', source.kind === target.kind ? 100 - 8 * (reading[0] + reading[1]) : 30, reading);
  }
  if (converted(source, target)) return found('converted', 80);
  const reading = equalReading(source, target);
  if (reading !== null && (sameUnit(source, target) !== 'different' || reading[0] + reading[1] === 0)) {
    if (isNoCount(source, target) || isNoCount(target, source)) return null;
    const units = sameUnit(source, target);
    const foreign = 8 * (reading[0] + reading[1]);
    const silent = source.grade === 'silent' || target.grade === 'silent' ? 12 : 0;
    const kind = kindDistance(source.kind, target.kind);
    const likeness = 100 - foreign - silent - kind;
    if (units === 'same') return found('same', likeness, reading);
    if (units === 'open') return found('same', likeness - 15, reading);
    return found('unit', likeness - 45, reading);
  }
  if (isShare(source, target) || isShare(target, source)) return found('same', 75);
  if (isCentury(source, target) || isCentury(target, source)) return found('same', 80);
  if (isRounded(source, target)) return found('rounded', 40);
  return null;
}

/** `ein` does not stand for `first`, nor `both` for two years. */
const isNoCount = (word: Quantity, figure: Quantity): boolean =>
  word.grade === 'silent' &&
  word.kind === 'number' &&
  word.unit === null &&
  (word.values[0] === 1 ? figure.kind === 'ordinal' : figure.unit !== null);

/** `15` may be said of the day, the third may be written 3: as good as the same kind, but not quite. */
const kindDistance = (source: Kind, target: Kind): number => {
  if (source === target) return 0;
  if (source === 'scale' || target === 'scale' || source === 'decade' || target === 'decade') return 25;
  return 5;
};

/** The first readings that agree. A word such as ein is no thousand, and two decades must not agree in their last digits alone. */
function equalReading(source: Quantity, target: Quantity): readonly [number, number] | null {
  for (const [i, value] of source.values.entries()) {
    for (const [j, other] of target.values.entries()) {
      if (i > 0 && j > 0 && source.kind === 'decade') continue;
      if (i + j > 0 && (source.grade === 'silent' || target.grade === 'silent')) continue;
      if (isOddForm(source, target, i, j)) continue;
      if (equal(value, other)) return [i, j];
    }
  }
  return null;
}

const grouped = /^\d{1,3}[.,]\d{3}$/;

/** A figure is read in the form of the other language only where it was copied as it stood: `12,500` and `12,500`. */
const isOddForm = (source: Quantity, target: Quantity, i: number, j: number): boolean =>
  ((i > 0 && grouped.test(source.digits ?? '')) || (j > 0 && grouped.test(target.digits ?? ''))) &&
  source.digits !== target.digits;

const equal = (first: number, second: number): boolean =>
  Math.abs(first - second) <= 1e-9 * Math.max(Math.abs(first), Math.abs(second));

/** A half is 50 %, two thirds are not 67 %: only what comes out even. */
function isShare(part: Quantity, percent: Quantity): boolean {
  if (part.kind !== 'fraction' || percent.unit !== '%') return false;
  return part.values.some((value) => equal(value * 100, percent.values[0] ?? Number.NaN));
}

/** The 1700s are the 18th century. */
const isCentury = (years: Quantity, century: Quantity): boolean =>
  years.kind === 'decade' && century.unit === 'century' && (years.values[0] ?? 0) / 100 + 1 === century.values[0];

function codeLikeness(source: Quantity, target: Quantity): number {
  if (source.code !== null && target.code !== null) return source.code === target.code ? 100 : 0;
  const [code, number] = source.code === null ? [target.code, source] : [source.code, target];
  if (number.kind === 'month' || number.kind === 'weekday' || number.digits === null) return 0;
  const digits = number.digits.replace(/\D/g, '');
  if (code?.replace(/\D/g, '') !== digits) return 0;
  // One digit says little, unless the name beside it does: Formula 1, Formel-1-Team.
  return digits.length > 1 || code.startsWith(number.label?.slice(0, 3) ?? '-') ? 55 : 0;
}

function timeLikeness(source: Quantity, target: Quantity): number {
  const [first = 0, second = 0] = [source.values[0], target.values[0]];
  if (source.kind === 'time' && target.kind === 'time') {
    if (first % 1440 === second % 1440) return 100;
    return (source.halfDayOpen || target.halfDayOpen) && first % 720 === second % 720 ? 95 : 0;
  }
  const written = (source.kind === 'time' ? target : source).digits;
  const told = /^(\d{1,2})\.(\d{2})$/.exec(written ?? '');
  if (told !== null)
    return (Number(told[1]) * 60 + Number(told[2])) % 720 === (source.kind === 'time' ? first : second) % 720 ? 60 : 0;
  const [time, number, hours] = source.kind === 'time' ? [first, target, second] : [second, source, first];
  if (!isAmount(number) || number.unit !== null) return 0;
  return time % 720 === (hours * 60) % 720 && hours <= 24 ? 50 : 0;
}
