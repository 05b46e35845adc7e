import { type Kind, type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';
import { mayBeOneUnit, unitOfSymbol } from '../../../read/numbers/vocabulary/units.ts';
import { figureBeforeK, haveTranslatedLetters, isNumberOf, isSameCode, isShortUnit } from './codes.ts';
import { converted, isRounded } from './conversion.ts';
import type { Match } from './difference.ts';
import { samePeriod } from './periods.ts';
import { sameUnit } from './same-unit.ts';
import { equal, isSame } from './same-value.ts';
import { areShares } from './shares.ts';

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

/**
 * How alike two figures are, in points from 0 (nothing in common) to 100 (the same). Of several matches, the one with
 * more points counts. Estimated, and tested by the tables in `test/figures`.
 */
const points = {
  same: 100,
  converted: 80,
  yearsOfCentury: 80,
  exactShare: 75,
  period: 85,
  rounded: 40,
  monthInDigits: 30,
  code: { letterOfUnit: 90, sameDigits: 55 },
  time: { otherHalfOfDay: 95, sameDigits: 60, fullHour: 50 },
};
/** Points off, for figures that only agree in value. */
const deduction = {
  /** For each step away from the likeliest reading. */
  reading: 8,
  silent: 12,
  unitOpen: 15,
  unitDifferent: 45,
  otherKind: 5,
  otherBound: 2,
  /** A scale or a decade beside anything else. */
  roundNumber: 25,
};

/** The best way to match two figures, or null if they have nothing in common. */
export function match(source: Quantity, target: Quantity): Match | null {
  const found = (as: Match['as'], likeness: number, reading: readonly [number, number] = [0, 0]): Match => ({
    source,
    target,
    reading,
    as,
    likeness,
  });
  if (source.kind === 'law' || target.kind === 'law')
    return source.kind === target.kind && source.code === target.code ? found('same', points.same) : null;
  if (source.kind === 'period' || target.kind === 'period')
    return samePeriod(source, target) ? found('same', points.period) : null;
  if (source.kind === 'code' || target.kind === 'code') {
    const likeness = codeLikeness(source, target);
    return likeness === 0 ? null : found('same', likeness);
  }
  if (source.kind === 'time' || target.kind === 'time') {
    const likeness = timeLikeness(source, target);
    return likeness === 0 ? null : found('same', likeness);
  }
  if (isShortUnit(source, target) || isShortUnit(target, source)) return found('same', points.code.letterOfUnit);
  if (source.code !== null && target.code !== null && pointed(source.code) !== pointed(target.code)) return null;
  if (!isAmount(source) || !isAmount(target)) {
    // `5/2025` may be the month of May, but not a day.
    const sameKind =
      source.kind === target.kind ||
      (source.kind === 'month' && target.kind === 'number') ||
      (source.kind === 'number' && target.kind === 'month');
    const reading = sameKind ? equalReading(source, target) : null;
    return reading === null
      ? null
      : found('same', source.kind === target.kind ? points.same - unlikely(reading) : points.monthInDigits, reading);
  }
  const units = sameUnit(source, target);
  const reading = equalReading(source, target);
  const isEqual = reading !== null && units === 'same';
  if (!isEqual && converted(source, target)) return found('converted', points.converted);
  if (reading !== null && (units !== 'different' || reading[0] + reading[1] === 0)) {
    if (isNoCount(source, target) || isNoCount(target, source)) return null;
    const silent = source.grade === 'silent' || target.grade === 'silent' ? deduction.silent : 0;
    const kind = kindDistance(source.kind, target.kind);
    const bound = source.bound === target.bound ? 0 : deduction.otherBound;
    const likeness = points.same - unlikely(reading) - silent - kind - bound;
    if (units === 'same') return found('same', likeness, reading);
    if (units === 'open') return found('same', likeness - deduction.unitOpen, reading);
    return found('unit', likeness - deduction.unitDifferent, reading);
  }
  if (areShares(source, target)) return found('same', points.exactShare);
  if (isCentury(source, target) || isCentury(target, source)) return found('same', points.yearsOfCentury);
  if (isRounded(source, target)) return found('rounded', points.rounded);
  return null;
}

/** A version with a comma for its point is still the same one: writing.ts says so. */
const pointed = (code: string): string => code.replace(',', '.');

/** The points off if the figures agree only in an unlikely reading. */
const unlikely = ([source, target]: readonly [number, number]): number => deduction.reading * (source + target);

/** `ein` is not the counterpart of `first`, nor `both` of two years. */
const isNoCount = (word: Quantity, figure: Quantity): boolean =>
  word.grade === 'silent' &&
  word.kind === 'number' &&
  word.unit === null &&
  (word.values[0] === 1
    ? figure.kind === 'ordinal' || (figure.grade === 'silent' && figure.unit !== null)
    : figure.unit !== null);

/** `15` may be a day of the month, and `the third` may be written `3`: almost as good as the same kind. */
const kindDistance = (source: Kind, target: Kind): number => {
  if (source === target) return 0;
  if (source === 'scale' || target === 'scale' || source === 'decade' || target === 'decade')
    return deduction.roundNumber;
  return deduction.otherKind;
};

/**
 * The first readings that agree. A word such as `ein` is not a thousand, and two decades need more than equal last
 * digits.
 */
function equalReading(source: Quantity, target: Quantity): readonly [number, number] | null {
  for (const [i, value] of source.values.entries()) {
    for (const [j, other] of target.values.entries()) {
      if (i > 0 && j > 0 && source.kind === 'decade') continue;
      if (i + j > 0 && (source.grade === 'silent' || target.grade === 'silent')) continue;
      if (isOddForm(source, target, i, j)) continue;
      if (isSame(source, value, target, other)) return [i, j];
    }
  }
  return null;
}

const grouped = /^\d{1,3}[.,]\d{3}$/;

/** A figure is read in the format of the other language only if it was copied unchanged: `12,500` and `12,500`. */
const isOddForm = (source: Quantity, target: Quantity, i: number, j: number): boolean =>
  ((i > 0 && grouped.test(source.digits ?? '')) || (j > 0 && grouped.test(target.digits ?? ''))) &&
  source.digits !== target.digits;

/** The 1700s are the 18th century. */
const isCentury = (years: Quantity, century: Quantity): boolean =>
  years.kind === 'decade' && century.unit === 'century' && (years.values[0] ?? 0) / 100 + 1 === century.values[0];

/** Letters in which the name beside a figure must agree with the beginning of a code; estimated. */
const labelLetters = 3;

const cited = /^(?:article|artikel|section|§)$/;

function codeLikeness(source: Quantity, target: Quantity): number {
  if (source.kind === target.kind)
    return isSameCode(source.code ?? '', target.code ?? '')
      ? points.same
      : haveTranslatedLetters(source.text, target.text)
        ? points.code.sameDigits
        : 0;
  const [code, number] = source.kind === 'code' ? [source, target] : [target, source];
  if (number.kind === 'month' || number.kind === 'weekday') return 0;
  // 3D, dreidimensional.
  const dimensions = /^([2-4])d$/.exec(code.code ?? '')?.[1];
  if (dimensions !== undefined && number.digits === null && number.unit === null)
    return Number(dimensions) === worthOf(number) ? points.code.sameDigits : 0;
  const short = figureBeforeK(code.text);
  if (!Number.isNaN(short) && number.unit === null && number.kind === 'number')
    return equal(short * 1000, worthOf(number)) ? points.code.letterOfUnit : 0;
  if (isShortUnit(code, number)) return points.code.letterOfUnit;
  // The format `.3dl` is not three decilitres.
  if (/^[23]dl?$/.test(code.code ?? '') && number.unit === 'dl')
    return Number(code.code?.[0]) === worthOf(number) ? points.code.sameDigits : 0;
  if (number.digits === null) return 0;
  // Section 14a is not Section 14.
  if (/^\d+[a-z]$/.test(code.text) && [code, number].some(({ label }) => cited.test(label ?? ''))) return 0;
  const digits = number.digits.replace(/\D/g, '');
  if (code.code?.replace(/\D/g, '') !== digits) return 0;
  // A letter right after a figure was read as part of a name but may be a unit: 3T and 3 Tesla, not 16A and 16 mA.
  const letter = unitOfSymbol(/^\d+([A-Z])$/.exec(code.text)?.[1] ?? '');
  // Five gold are `5g` and `5G`.
  if (number.unit === /^\d([A-Z])$/.exec(code.text)?.[1]?.toLowerCase()) return points.code.sameDigits;
  if (letter !== null && number.unit !== null)
    return mayBeOneUnit(letter.unit, number.unit) ? points.code.letterOfUnit : 0;
  // One digit proves little, unless the name next to it agrees: Formula 1, Formel-1-Team.
  if (number.unit === null && isNumberOf(code.text, digits)) return points.code.sameDigits;
  return digits.length > 1 || code.code.startsWith(number.label?.slice(0, labelLetters) ?? '-')
    ? points.code.sameDigits
    : 0;
}

function timeLikeness(source: Quantity, target: Quantity): number {
  const [first = 0, second = 0] = [source.values[0], target.values[0]];
  if (source.kind === 'time' && target.kind === 'time') {
    if (first % 1440 === second % 1440) return points.same;
    return (source.halfDayOpen || target.halfDayOpen) && first % 720 === second % 720 ? points.time.otherHalfOfDay : 0;
  }
  const written = (source.kind === 'time' ? target : source).digits;
  const told = /^(\d{1,2})\.(\d{2})$/.exec(written ?? '');
  if (told !== null)
    return (Number(told[1]) * 60 + Number(told[2])) % 720 === (source.kind === 'time' ? first : second) % 720
      ? points.time.sameDigits
      : 0;
  const [time, number, hours] = source.kind === 'time' ? [first, target, second] : [second, source, first];
  if (!isAmount(number) || number.unit !== null) return 0;
  return time % 720 === (hours * 60) % 720 && hours <= 24 ? points.time.fullHour : 0;
}
