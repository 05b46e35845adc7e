import type { Tongue } from '@gegenlesen/bitext';
import { roundingError } from '../grammar/rounding-error.ts';

const plain = /^\d+$/;
const spaced = /^\d{1,3}(?:[\u00A0\u202F\u2009 '’]\d{3})+(?:[.,]\d+)?$/;
const grouping = /^[1-9]\d{0,2}(?:([.,])\d{3})(?:\1\d{3})*$/;
const indian = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;
const decimal = /^\d*[.,]\d+$/;
const both = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*([.,])\d+$/;

const strip = (digits: string): number => Number(digits.replace(/\D/g, ''));
const fraction = (digits: string): number => Number(digits.replace(/[^\d.,]/g, '').replace(',', '.'));

/**
 * The possible values of a run of digits, that of its own language first. German `12.500` is 12500 or 12.5, English
 * `12,500` is 12500 or 12.5; `3,5` is 3.5 in both. Empty if it is not a single number (1.2.3).
 */
export function readingsOfDigits(digits: string, tongue: Tongue): readonly number[] {
  if (plain.test(digits)) return [Number(digits)];
  if (spaced.test(digits)) {
    const mark = /[.,]\d+$/.exec(digits)?.index ?? digits.length;
    return [Number(`${strip(digits.slice(0, mark))}.${digits.slice(mark + 1) || '0'}`)];
  }
  const separator = grouping.exec(digits)?.[1];
  if (separator !== undefined) {
    const parts = digits.split(separator);
    if (parts.length > 2) return [strip(digits)];
    const whole = strip(digits);
    const broken = fraction(digits);
    return separator === groupSign(tongue) ? [whole, broken] : [broken, whole];
  }
  const [, group, point] = both.exec(digits) ?? [];
  if (group !== undefined && point !== undefined && group !== point) {
    const at = digits.lastIndexOf(point);
    return [Number(`${strip(digits.slice(0, at))}.${digits.slice(at + 1)}`)];
  }
  if (decimal.test(digits)) return [fraction(digits)];
  if (indian.test(digits)) return [Number(digits.replaceAll(',', ''))];
  return [];
}

const groupSign = (tongue: Tongue): string => (tongue === 'de' ? '.' : ',');
const decimalSign = (tongue: Tongue): string => (tongue === 'de' ? ',' : '.');

/** Whether the separators can only be those of the other language, given that the number has this `value`. */
export function isForeignForm(digits: string, value: number, tongue: Tongue): boolean {
  const sign = groupSign(tongue);
  const point = decimalSign(tongue);
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return false;
  const isDecimal = !/[.,]\d{3}$/.test(digits) || Math.abs(strip(digits) - value) > roundingError * Math.max(1, value);
  const decimalWritten = isDecimal ? digits[last] : null;
  const groupWritten = isDecimal ? /^[^.,]*([.,]).*[.,]/.exec(digits)?.[1] : digits[last];
  return decimalWritten === sign || groupWritten === point;
}
