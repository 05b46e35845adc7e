import type { Span, Tongue } from '@gegenlesen/bitext';
import { type Quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { type Measure, unitOf, unitOfSymbol, unitOfWord, unitOfWords } from '../vocabulary/units.ts';
import { isUnitLetter } from './unit-letters.ts';

const measurable: ReadonlySet<Quantity['kind']> = new Set([
  'number',
  'ordinal',
  'fraction',
  'year',
  'multiple',
  'scale',
]);
/** What may come between a figure and its unit: three more years, zwei volle Wochen. */
const between: ReadonlySet<string> = new Set(
  'metric more additional full whole long consecutive straight working business calendar extra further other entire short of a an weitere weiteren weiterer volle vollen ganze ganzen ganzer lange langen zusätzliche zusätzlichen aufeinanderfolgende aufeinanderfolgenden'.split(
    ' ',
  ),
);
/** `7-nm`, `12 Monate`, `80 mph`, `5 percentage points`: the figure with its unit. */
export const units =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    const of = item?.quantity;
    if (item === undefined || of === null || of === undefined || !measurable.has(of.kind) || of.unit !== null)
      return null;
    const skip = skipped(items, at, of);
    const found =
      inverse(items, at + 1) ?? quarterAfter(items, at) ?? unitAt(items, at + 1 + skip, tongue, skip === 0 ? at : null);
    if (found === null || isOrdinal(items[at + 1 + skip], of)) return null;
    const measured = withUnit(of, found);
    if (measured === null) return null;
    return { take: 1 + skip + found.take, by: [itemOf(measured, item), ...items.slice(at + 1, at + 1 + skip)] };
  };

/** How many items between a figure and its unit to skip: the dot of an ordinal, one word such as `more`. */
function skipped(items: readonly Item[], at: number, of: Quantity): number {
  const dot = items[at + 1]?.text === '.' && of.kind === 'ordinal' ? 1 : 0;
  const next = items[at + 1 + dot];
  if (next === undefined || !between.has(next.lower) || (next.quantity !== null && next.quantity.grade !== 'silent'))
    return dot;
  if (/^(?:of|an?)$/.test(next.lower) && !partitive(of)) return dot;
  // Three quarters of an hour.
  return dot + (next.lower === 'of' && /^an?$/.test(items[at + 2 + dot]?.lower ?? '') ? 2 : 1);
}

/** The 19th century is a period, three centuries are three hundred years; no other unit takes an ordinal. */
function withUnit(of: Quantity, { measure, span }: Found): Quantity | null {
  const unit = measure.unit === 'century' && of.kind !== 'ordinal' ? 'cy' : measure.unit;
  if (of.kind === 'ordinal' && unit !== 'century' && unit !== 'quarter') return null;
  return {
    ...of,
    kind: of.kind === 'year' ? 'number' : of.kind,
    // iPhone, 6.1 inches: what has a unit is no version.
    code: null,
    unit,
    per: measure.per === null ? null : { unit: measure.per, amount: 1, end: span.end },
    unitSpan: span,
    grade: gradeWith(of, unit),
  };
}

/** `3000 1/min`, as German writes revolutions per minute. */
function inverse(items: readonly Item[], at: number): Found | null {
  const [one, slash, unit] = items.slice(at, at + 3);
  if (one?.text !== '1' || slash?.text !== '/' || !/^(?:min|s)$/.test(unit?.text ?? '')) return null;
  const id = unit?.text === 'min' ? 'rpm' : 'Hz';
  return { measure: { unit: id, per: null }, take: 3, span: { start: one.start, end: unit?.end ?? slash.end } };
}

/** The third quarter is part of a year, three quarters are a fraction. */
function quarterAfter(items: readonly Item[], at: number): Found | null {
  const next = items[at + 1];
  const isOrdinal = items[at]?.quantity?.kind === 'ordinal' && worthOf(items[at].quantity) <= 4;
  return isOrdinal && next?.lower === 'quarter'
    ? { measure: { unit: 'quarter', per: null }, take: 1, span: { start: next.start, end: next.end } }
    : null;
}

/** Half of a mile, a couple of years, millions of pounds. */
const partitive = ({ kind, grade }: Quantity): boolean => kind === 'fraction' || kind === 'scale' || grade === 'silent';

/** `a second wave` is an ordinal, `two seconds` is a time; the `21 st century` has nothing to do with stones. */
const isOrdinal = (item: Item | undefined, of: Quantity): boolean =>
  item?.lower === 'second' ? of.grade === 'silent' : item?.lower === 'st' && worthOf(of) % 10 === 1;

/** Two with a unit is a surer figure than two alone, but in words it may still be rephrased. */
const gradeWith = (of: Quantity, id: string): Quantity['grade'] =>
  of.grade === 'spoken' && unitOf(id).dimension !== 'duration' ? 'firm' : of.grade;

interface Found {
  readonly measure: Measure;
  readonly take: number;
  readonly span: Span;
}

function unitAt(items: readonly Item[], at: number, tongue: Tongue, figure: number | null): Found | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || !mayBeUnit(first)) return null;
  const spanning = (measure: Measure, take: number): Found => ({
    measure,
    take,
    span: { start: first.start, end: items[at + take - 1]?.end ?? first.end },
  });
  if (second !== undefined) {
    const double =
      unitOfWords(first.lower, second.lower) ??
      (second.glued || /^[²³]$/.test(second.text) ? unitOfSymbol(first.text + second.text) : null);
    if (double !== null) return spanning(double, 2);
    const third = items[at + 2];
    const slashed = second.text === '/' && third !== undefined ? unitOfSymbol(`${first.text}/${third.text}`) : null;
    if (slashed !== null) return spanning(slashed, 3);
  }
  const mayBeSymbol = figure !== null && (!capital.test(first.text) || isUnitLetter(items, figure, at, tongue));
  const isInch = first.text === 'in' && figure !== null && items[figure]?.end === first.start;
  const symbol = isInch ? { unit: 'in', per: null } : mayBeSymbol ? unitOfSymbol(first.text) : null;
  const measure = symbol ?? (isName(items[figure ?? at], first, tongue) ? null : unitOfWord(first.lower, tongue));
  return measure === null ? null : spanning(measure, 1);
}

const capital = /^[A-Z]$/;

/** `In 1687 Newton`, `in 2019 Tesla`: a person or company after a year. */
const isName = (figure: Item | undefined, word: Item, tongue: Tongue): boolean =>
  tongue === 'en' && figure?.quantity?.kind === 'year' && /^\p{Lu}\p{Ll}/u.test(word.text);

/** Second, century and quarter count as figures if nothing comes before them, and `A` as an article. */
const mayBeUnit = ({ quantity, text }: Item): boolean =>
  quantity === null ||
  text === 'A' ||
  quantity.kind === 'ordinal' ||
  (quantity.grade === 'silent' && quantity.unit !== null);
