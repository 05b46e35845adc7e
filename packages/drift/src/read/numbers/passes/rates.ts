import type { Tongue } from '@gegenlesen/bitext';
import { type Per, type Quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { rateOf, unitOf, unitOfSymbol, unitOfWord, unitOfWords } from '../vocabulary/units.ts';

const always: ReadonlySet<string> = new Set(['/', 'per', 'pro', 'je']);
/** Words that only make a rate before a unit of time: die Stunde, im Monat. */
const beforeTimes: ReadonlySet<string> = new Set(['die', 'im', 'am', 'in der']);
/** Articles that make a rate before goods: 80 Dollar das Barrel, 3 Euro das Kilo. */
const beforeGoods: ReadonlySet<string> = new Set(['a', 'an', 'das', 'die', 'der']);
const goods: ReadonlySet<string> = new Set(['kg', 'l', 'pound', 'lb', 'gal', 'bbl', 't', 'ton', 'oz', 'm', 'm²']);
/** `in a week's time`, `a year ago`, `am Tag darauf`: a point in time, not a rate. */
const moments: ReadonlySet<string> = new Set(
  "ago later before earlier after old from ’s 's vor später davor darauf zuvor danach alt nach".split(' '),
);

/** `80 km/h`, `30 litres a minute`, `12 €/m²`, `5,4 l/100 km`: the second unit of a rate. */
export const rates =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    const of = item?.quantity;
    if (item === undefined || of === null || of === undefined || of.unit === null || of.per !== null) return null;
    const found = articleWithUnit(items, at + 1) ?? afterLink(items, at + 1, tongue);
    if (found === null) return null;
    const rate = itemOf(inRate(of, found), item);
    return { take: 1 + found.words.length, by: [rate, ...found.words.flatMap(matchedOnly)] };
  };

interface Found {
  readonly per: Omit<Per, 'end'>;
  /** From the end of the first unit to the end of the second. */
  readonly words: readonly Item[];
}

function inRate(of: Quantity, { per, words }: Found): Quantity {
  const measure = rateOf(of.unit ?? '', per.unit);
  const end = words.at(-1)?.quantity?.unitSpan?.end ?? words.at(-1)?.end ?? of.end;
  // A price is shown without its second unit, unless the second unit is what differs.
  const isPrice = unitOf(measure.unit).dimension === 'money';
  const unitSpan = of.unitSpan === null || isPrice ? of.unitSpan : { start: of.unitSpan.start, end };
  return { ...of, unit: measure.unit, per: measure.per === null ? null : { ...per, end }, unitSpan };
}

/**
 * The 100 of 5 l/100 km is compared with its rate, and otherwise only serves to match others; words that are no figure
 * are dropped.
 */
const matchedOnly = (item: Item): readonly Item[] =>
  item.quantity === null ? [] : [itemOf({ ...item.quantity, grade: lowered(item.quantity) }, item)];

const lowered = ({ digits, grade }: Quantity): Quantity['grade'] => (digits === null ? grade : 'silent');

/** `an hour`, `a month`: the article was read as one unit. */
function articleWithUnit(items: readonly Item[], at: number): Found | null {
  const article = items[at];
  const of = article?.quantity;
  if (article === undefined || of?.grade !== 'silent' || of.unit === null) return null;
  return /^an?$/.test(of.text) && !isMoment(items[at + 1])
    ? { per: { unit: of.unit, amount: 1 }, words: [article] }
    : null;
}

function afterLink(items: readonly Item[], at: number, tongue: Tongue): Found | null {
  const first = items[at]?.lower ?? '';
  const isDouble = beforeTimes.has(`${first} ${items[at + 1]?.lower ?? ''}`);
  const link = isDouble ? `${first} ${items[at + 1]?.lower}` : first;
  if (!isDouble && !always.has(link) && !beforeTimes.has(link) && !beforeGoods.has(link) && link !== 'auf') return null;
  const from = at + (isDouble ? 2 : 1);
  return counted(items, at, from, link) ?? single(items, at, from, link, tongue);
}

/**
 * A number with its unit: per 100 km, auf 100 km, /100 g. After a slash only powers of ten: 5 km/3 mi are two lengths.
 */
function counted(items: readonly Item[], at: number, from: number, link: string): Found | null {
  const of = items[from]?.quantity;
  if (of === null || of === undefined || of.digits === null || of.unit === null || of.kind !== 'number') return null;
  const isRate = link === 'per' || link === 'pro' || ((always.has(link) || link === 'auf') && /^10+$/.test(of.digits));
  return isRate ? { per: { unit: of.unit, amount: worthOf(of) }, words: items.slice(at, from + 1) } : null;
}

function single(items: readonly Item[], at: number, from: number, link: string, tongue: Tongue): Found | null {
  const [first, second] = [items[from], items[from + 1]];
  if (first === undefined || isMoment(second)) return null;
  const joined = second === undefined ? null : (unitOfWords(first.lower, second.lower) ?? raised(first, second));
  const symbol = link === '/' ? unitOfSymbol(first.text) : null;
  const measure = joined ?? symbol ?? unitOfWord(first.lower, tongue) ?? unitOfSymbol(first.text);
  if (measure === null || measure.per !== null) return null;
  const isTime = unitOf(measure.unit).dimension === 'duration';
  const fits = always.has(link) || (isTime ? beforeTimes.has(link) : beforeGoods.has(link) && goods.has(measure.unit));
  if (!fits) return null;
  return { per: { unit: measure.unit, amount: 1 }, words: items.slice(at, from + (joined === null ? 1 : 2)) };
}

const isMoment = (item: Item | undefined): boolean => moments.has(item?.lower ?? '');

const raised = (first: Item, second: Item) =>
  /^[²³]$/.test(second.text) ? unitOfSymbol(first.text + second.text) : null;
