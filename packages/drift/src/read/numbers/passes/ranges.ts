import { type Quantity, worthOf } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';

const links: ReadonlySet<string> = new Set([
  '-',
  '–',
  '—',
  '‐',
  '‑',
  'to',
  'auf',
  'bis',
  'and',
  'und',
  'or',
  'oder',
  'bzw',
  'through',
  'versus',
  'vs',
  '/',
]);
const between: ReadonlySet<string> = new Set(['between', 'zwischen']);
const numeric: ReadonlySet<Quantity['kind']> = new Set(['number', 'year', 'fraction']);

/** `5–10 %`, `$5-10`, `5 to 10 million`, `8 bis 9 Uhr`: unit, scale and half of the day apply to both ends. */
export const ranges: Rule = (items, at) => {
  const item = items[at];
  const from = item?.quantity;
  const link = items[at + 1];
  const stop = items[at + 2]?.text === '.' && link?.lower === 'bzw' ? 1 : 0;
  const last = items[at + 2 + stop];
  const to = last?.quantity;
  if (
    item === undefined ||
    from === null ||
    from === undefined ||
    link === undefined ||
    last === undefined ||
    to === null ||
    to === undefined
  )
    return null;
  if (!links.has(link.lower)) return null;
  const [first, second] = shared(from, to, isSpan(link) || between.has(items[at - 1]?.lower ?? ''));
  if (first === from && second === to) return null;
  return { take: 3 + stop, by: [itemOf(first, item), ...items.slice(at + 1, at + 2 + stop), itemOf(second, last)] };
};

/** Only a true range shares its scale: in `5 and 10 million`, five may be just five. */
const isSpan = (link: Item): boolean => !/^(?:and|und|or|oder|bzw|vs|versus|\/)$/.test(link.lower);

function shared(from: Quantity, to: Quantity, span: boolean): readonly [Quantity, Quantity] {
  if (to.kind === 'time' && from.kind === 'number' && worthOf(from) <= 24 && from.unit === null) {
    const told = /^(\d{1,2})\.(\d{2})$/.exec(from.digits ?? '');
    const hours = told === null ? worthOf(from) * 60 : Number(told[1]) * 60 + Number(told[2]);
    const afternoon = !to.halfDayOpen && worthOf(to) >= 720 && hours < 720 && hours + 720 < worthOf(to);
    return [
      { ...from, kind: 'time', values: [afternoon ? hours + 720 : hours], halfDayOpen: afternoon || to.halfDayOpen },
      to,
    ];
  }
  const year = sameCentury(from, to);
  if (year !== null) return [from, { ...to, kind: 'year', values: [year] }];
  if (!numeric.has(from.kind) || !numeric.has(to.kind) || (from.digits === null) !== (to.digits === null))
    return [from, to];
  const scale = span ? scaleOf(to) : 1;
  let first = from;
  let second = to;
  if (scale > 1 && worthOf(from) < worthOf(to) && scaleOf(from) === 1)
    first = { ...first, values: [worthOf(from) * scale, ...from.values] };
  if (from.unit === null && to.unit !== null && from.kind !== 'year')
    first = { ...first, unit: to.unit, per: to.per, isDifference: to.isDifference, unitSpan: to.unitSpan };
  if (to.unit === null && from.unit !== null && to.kind !== 'year')
    second = {
      ...second,
      unit: from.unit,
      per: from.per,
      isDifference: from.isDifference,
      unitSpan: from.unitSpan,
    };
  return [first, second];
}

/** `1740–86` and `2023/24` end in 1786 and 2024. */
function sameCentury(from: Quantity, to: Quantity): number | null {
  if (from.kind !== 'year' || !/^\d{2}$/.test(to.digits ?? '') || to.unit !== null || to.kind !== 'number') return null;
  const year = Math.floor(worthOf(from) / 100) * 100 + worthOf(to);
  return year > worthOf(from) ? year : null;
}

/** The smallest factor that a range shares: 5 to 10 thousand. */
const smallestScale = 1000;

/** The power of ten by which the word after the figure multiplies it; 1 if there is none. */
function scaleOf(of: Quantity): number {
  if (!/\p{L}/u.test(of.text)) return 1;
  const plain = of.digits === null ? Number.NaN : Number(of.digits.replace(',', '.'));
  const factor = worthOf(of) / plain;
  return Number.isFinite(factor) && factor >= smallestScale ? factor : 1;
}
