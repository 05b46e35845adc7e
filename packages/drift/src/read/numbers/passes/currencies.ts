import type { Span, Tongue } from '@gegenlesen/bitext';
import type { Quantity } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { currencyOfSign, currencyOfWord } from '../vocabulary/currencies.ts';

const countable: ReadonlySet<Quantity['kind']> = new Set(['number', 'fraction', 'year', 'scale']);
/** Whose dollar or crown it is: words between the figure and the currency. */
const adjectives: Readonly<Record<string, string>> = {
  us: 'USD',
  'u.s': 'USD',
  american: 'USD',
  'us-amerikanische': 'USD',
  canadian: 'CAD',
  kanadische: 'CAD',
  australian: 'AUD',
  australische: 'AUD',
  swiss: 'CHF',
  schweizer: 'CHF',
  swedish: 'SEK',
  schwedische: 'SEK',
  norwegian: 'NOK',
  norwegische: 'NOK',
  danish: 'DKK',
  dänische: 'DKK',
  czech: 'CZK',
  tschechische: 'CZK',
  british: 'GBP',
  britische: 'GBP',
  indische: 'INR',
  indian: 'INR',
};

/** `$5`, `US$5`, `EUR 5`, `5 €`, `5 Millionen US-Dollar`, `five euros`: the figure with its currency. */
export const currencies =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    if (item === undefined) return null;
    if (item.quantity === null || item.quantity.grade === 'silent') {
      const sign = signBefore(items, at);
      const number = sign === null ? undefined : items[at + sign.take];
      const of = number?.quantity;
      if (
        sign === null ||
        number === undefined ||
        of === null ||
        of === undefined ||
        !countable.has(of.kind) ||
        of.code !== null
      )
        return null;
      const start = { ...number, glued: item.glued };
      return { take: sign.take + 1, by: [itemOf(inMoney(of, sign.currency, sign.span), start)] };
    }
    const of = item.quantity;
    if (!countable.has(of.kind) || of.unit !== null) return null;
    const joint = of.kind === 'scale' && /^(?:of|von)$/.test(items[at + 1]?.lower ?? '') ? 1 : 0;
    const after = wordAfter(items, at + 1 + joint, tongue);
    if (after === null) return null;
    // Only the four digits made the number a year.
    return { take: 1 + joint + after.take, by: [itemOf(inMoney(of, after.currency, after.span), item)] };
  };

interface Currency {
  readonly currency: string;
  readonly take: number;
  readonly span: Span;
}

function signBefore(items: readonly Item[], at: number): Currency | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined) return null;
  const joined = second?.glued ? currencyOfSign(first.text + second.text) : null;
  if (joined !== null && second !== undefined)
    return { currency: joined, take: 2, span: { start: first.start, end: second.end } };
  const plain = currencyOfSign(first.text);
  return plain === null ? null : { currency: plain, take: 1, span: { start: first.start, end: first.end } };
}

function wordAfter(items: readonly Item[], at: number, tongue: Tongue): Currency | null {
  const [first, second] = [items[at], items[at + 1]];
  if (first === undefined || first.quantity !== null) return null;
  const stem = first.lower.replace(/[nrs]$/, '');
  const whose = adjectives[first.lower] ?? adjectives[stem];
  if (whose !== undefined && second !== undefined) {
    const word = currencyOfWord(second.lower, tongue) ?? currencyOfSign(second.text);
    if (word !== null) return { currency: whose, take: 2, span: { start: first.start, end: second.end } };
  }
  const sign = signBefore(items, at);
  if (sign !== null && !(items[at + sign.take]?.quantity != null && items[at + sign.take]?.glued)) return sign;
  const currency = currencyOfWord(first.lower, tongue);
  return currency === null ? null : { currency, take: 1, span: { start: first.start, end: first.end } };
}

const inMoney = (of: Quantity, unit: string, unitSpan: Span): Quantity => ({
  ...of,
  kind: of.kind === 'year' ? 'number' : of.kind,
  unit,
  unitSpan,
  grade: of.grade === 'silent' ? 'silent' : of.kind === 'scale' ? of.grade : 'firm',
});
