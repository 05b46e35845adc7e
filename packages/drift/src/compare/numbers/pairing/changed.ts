import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';
import { worthOf } from '../../../read/numbers/grammar/quantity.ts';
import { roundingError } from '../../../read/numbers/grammar/rounding-error.ts';
import { unitOf } from '../../../read/numbers/vocabulary/units.ts';
import { areConvertible } from './conversion.ts';
import type { Change } from './difference.ts';
import { isAmount } from './likeness.ts';
import { isOtherPeriod } from './periods.ts';
import { sameUnit } from './same-unit.ts';

/** Steps of certainty. */
const gradeWeight = { firm: 3, spoken: 2, faint: 1, silent: 0 } as const;
/**
 * Kinds in which a different figure is a fault even if it is faint: millions and Milliarden, first and zweite, noon and
 * Mitternacht.
 */
const telling: ReadonlySet<Quantity['kind']> = new Set(['scale', 'ordinal', 'multiple', 'time', 'weekday', 'month']);
const dated: ReadonlySet<Quantity['kind']> = new Set(['year', 'decade', 'day', 'month', 'weekday']);

/**
 * How likely one figure replaced another, in points: `fullCertainty` of pair-figures.ts is almost certain. Estimated,
 * and tested by the tables in `test/figures`.
 */
const points = {
  scale: 40,
  numberForCode: 40,
  law: 50,
  period: 40,
  /** `sameCharacters`, here and below, is for texts with all characters in common. */
  codes: { base: 30, sameCharacters: 40 },
  hoursForTime: 20,
  sameKind: 30,
  otherKind: 10,
  sameUnit: 25,
  sameBound: 5,
  sameCharacters: 20,
  /** For each step of the less certain figure. */
  grade: 5,
};

/** How likely an unmatched figure of one side replaced one of the other; null if it cannot have. */
export function likelyChange(
  source: Quantity,
  target: Quantity,
): { readonly weight: number; readonly as: Change } | null {
  const grade = Math.min(gradeWeight[source.grade], gradeWeight[target.grade]);
  if (source.kind === 'law' || target.kind === 'law')
    return source.kind === target.kind ? { weight: points.law, as: 'code' } : null;
  if (source.kind === 'period' || target.kind === 'period' || bothArticles(source, target))
    return isOtherPeriod(source, target)
      ? { weight: points.period + points.grade * grade, as: source.unit === target.unit ? 'value' : 'unit' }
      : null;
  if (isOtherLength(source, target) || isOtherLength(target, source)) return { weight: points.period, as: 'value' };
  const best = Math.max(gradeWeight[source.grade], gradeWeight[target.grade]);
  const sameKind = source.kind === target.kind;
  const tells = telling.has(source.kind) && (sameKind || isShareOfWhole(source, target));
  // A month that may also be a verb or a name counts if the other side has a different month.
  const isShyMonth = sameKind && source.kind === 'month' && best === gradeWeight.firm;
  if ((grade === gradeWeight.silent && !isShyMonth) || (best < gradeWeight.spoken && !tells)) return null;
  if (source.kind === 'code' || target.kind === 'code') {
    if (source.kind !== target.kind)
      return isSameName(source, target) || isSameName(target, source)
        ? { weight: points.numberForCode, as: 'code' }
        : isThousands(source, target) || isThousands(target, source)
          ? { weight: points.numberForCode, as: 'value' }
          : null;
    const { base, sameCharacters } = points.codes;
    return { weight: base + sameCharacters * similarity(source.code ?? '', target.code ?? ''), as: 'code' };
  }
  const hours = [source, target].find(({ kind }) => kind !== 'time');
  if (hours !== undefined && (source.kind === 'time' || target.kind === 'time')) {
    // `three or four` may be hours: `drei oder vier Uhr`.
    return hours.kind === 'number' && hours.unit === null && worthOf(hours) <= 24
      ? { weight: points.hoursForTime, as: 'time' }
      : null;
  }
  if (!sameKind && !(isAmount(source) && isAmount(target))) return null;
  if (source.kind === 'scale' && target.kind === 'scale') return { weight: points.scale, as: 'scale' };
  if (source.kind === 'scale' || target.kind === 'scale') return null;
  const units = sameUnit(source, target);
  if (units === 'different' && !areConvertible(source, target)) {
    const money = [source, target].every(({ unit }) => unit !== null && unitOf(unit).dimension === 'money');
    if (!money) return null;
  }
  if (grade < gradeWeight.spoken && !sameKind && !isShareOfWhole(source, target)) return null;
  const weight =
    (sameKind ? points.sameKind : points.otherKind) +
    (units === 'same' ? points.sameUnit : 0) +
    points.grade * grade +
    points.sameCharacters * similarity(source.text, target.text) +
    (source.bound === target.bound && source.bound !== 'exact' ? points.sameBound : 0);
  return { weight, as: changeOf(source, target) };
}

/** Half an hour and `eine Stunde`. */
const isOtherLength = (part: Quantity, whole: Quantity): boolean =>
  part.kind === 'fraction' &&
  part.unit !== null &&
  part.unit === whole.unit &&
  whole.grade === 'silent' &&
  unitOf(part.unit).dimension === 'duration';

/** `within a week` and `innerhalb eines Monats`. */
const bothArticles = (source: Quantity, target: Quantity): boolean =>
  [source, target].every(({ grade, unit, kind }) => grade === 'silent' && unit !== null && kind === 'number');

/** `LH 454` and `LH445`, `2.14` and `2.14.3`: a number that may be a code. */
const isSameName = (number: Quantity, code: Quantity): boolean =>
  number.digits !== null &&
  code.code !== null &&
  (/^[\d.]+$/.test(code.code) || (number.label !== null && code.code.startsWith(number.label)));

/** `512K` and `256 KB`, `50K` and `40.000`. */
const isThousands = (code: Quantity, { digits, kind }: Quantity): boolean =>
  code.kind === 'code' && /^\d+k$/i.test(code.text) && digits !== null && kind === 'number';

/** Half of all and 60 % of all, halved and verdoppelt. */
const isShareOfWhole = (source: Quantity, target: Quantity): boolean =>
  [source, target].some(({ kind }) => kind === 'fraction') &&
  [source, target].some(({ kind, unit }) => unit === '%' || kind === 'multiple');

/** Powers of ten from which a change is one of scale: between a hundredfold (2) and a thousandfold (3). */
const otherScale = 2.5;

function changeOf(source: Quantity, target: Quantity): Change {
  if (source.kind === 'time') return 'time';
  if (dated.has(source.kind) && dated.has(target.kind)) return 'date';
  const ratio = worthOf(source) / worthOf(target);
  const power = Math.log10(Math.abs(ratio));
  const named = /\p{L}/u.test(source.text) || /\p{L}/u.test(target.text);
  const isWhole = Number.isFinite(power) && Math.abs(power - Math.round(power)) < roundingError;
  if (named && isWhole && Math.abs(power) >= otherScale) return 'scale';
  return sameUnit(source, target) === 'different' && areConvertible(source, target) ? 'conversion' : 'value';
}

/** The share of characters that two texts have in common at their beginning and end, 0 to 1. */
function similarity(first: string, second: string): number {
  const shorter = Math.min(first.length, second.length);
  let head = 0;
  while (head < shorter && first[head] === second[head]) head += 1;
  let tail = 0;
  while (tail < shorter - head && first.at(-1 - tail) === second.at(-1 - tail)) tail += 1;
  return (head + tail) / Math.max(1, first.length, second.length);
}
