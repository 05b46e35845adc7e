import type { Tongue } from '@gegenlesen/bitext';
import type { Quantity } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { currencyOfSign, currencyOfWord } from '../vocabulary/currencies.ts';
import { scaleOf, scaleOfLetter } from '../vocabulary/scales.ts';

const scalable: ReadonlySet<Quantity['kind']> = new Set(['number', 'fraction', 'year']);
const article: ReadonlySet<string> = new Set(['a', 'an', 'one']);
const shortened: ReadonlySet<string> = new Set(['mio', 'mrd', 'tsd', 'bio', 'mill', 'mia']);

/** Scales from a hundred on are as firm in words as in digits; a dozen is often rephrased. */
const firmScale = 100;
/** Significant digits that survive a multiplication: 2.3 million is 2300000, not 2299999.9999999995. */
const precision = 12;

/** `2,5 Mio.`, `zwei Milliarden`, `half a million`, `£3m`: the figure times its power of ten. */
export const scales =
  (tongue: Tongue): Rule =>
  (items, at) => {
    const item = items[at];
    const of = item?.quantity;
    if (item === undefined || of === null || of === undefined || !scalable.has(of.kind)) return null;
    const skip = of.kind === 'fraction' && article.has(items[at + 1]?.lower ?? '') ? 1 : 0;
    const word = items[at + 1 + skip];
    const factor =
      word === undefined
        ? null
        : (dozenOf(of, word) ?? (skippedQuantity(word) ? null : factorOf(items, at, word, tongue)));
    if (word === undefined || factor === null) return null;
    const stop = items[at + 2 + skip];
    const millions = word.lower === 'thousand' && /^millions?$/.test(stop?.lower ?? '') ? 1 : 0;
    const abbreviated = shortened.has(word.lower) && stop?.text === '.' && stop.start === word.end ? 1 : 0;
    const end = millions > 0 ? (stop?.end ?? word.end) : word.end + abbreviated;
    const values = of.values.map((value) => value * factor * (millions > 0 ? 1e6 : 1));
    const scaled: Quantity = {
      ...of,
      kind: 'number',
      end,
      text: [of.text, word.text, ...(millions > 0 ? [stop?.text] : [])].join(' '),
      values: rounded(values),
      grade: factor < firmScale ? 'spoken' : 'firm',
    };
    return { take: 2 + skip + abbreviated + millions, by: [itemOf(scaled, item)] };
  };

/** A scale that was read as a vague number (`Millionen`), or as a number of its own (`sieben tausend`), can still be multiplied. */
const skippedQuantity = ({ quantity, lower }: Item): boolean =>
  quantity !== null && quantity.kind !== 'scale' && lower !== 'tausend';

/** Half a dozen, two dozen: the dozen was read as a separate figure. */
const dozenOf = (of: Quantity, word: Item): number | null =>
  (of.kind === 'fraction' && word.lower === 'dutzend') ||
  (of.kind === 'number' && of.grade !== 'silent' && /^(?:dozen|dutzend)$/.test(word.lower))
    ? 12
    : null;

function factorOf(items: readonly Item[], at: number, word: Item, tongue: Tongue): number | null {
  if (word.glued && word.text.length === 1) return isScaleLetter(items, at) ? scaleOfLetter(word.text) : null;
  return word.lower.length === 1 ? null : scaleOf(word.lower, tongue);
}

/** Whether the letter after a figure is a power of ten: $2B, 250K euros, 5M, 5B views, but not Article 14b. */
export function isScaleLetter(items: readonly Item[], at: number): boolean {
  const letter = items[at + 1]?.text ?? '';
  if (scaleOfLetter(letter) === null) return false;
  // 5000k is a temperature of colour or an amount of data.
  if (/^k$/i.test(letter) && /^\d{4,}$/.test(items[at]?.text ?? '') && !isMoney(items, at)) return false;
  if (isMoney(items, at) || letter === 'k' || letter === 'M') return true;
  return letter === 'B' && /^(?:people|\p{Ll}{3,}s)$/u.test(items[at + 2]?.text ?? '');
}

/** Whether a figure, which may have a letter after it, is an amount of money. */
export function isMoney(items: readonly Item[], at: number): boolean {
  const after = items[at + 2];
  return (
    (items[at]?.quantity?.unit ?? null) !== null ||
    isMoneySign(items[at - 1]) ||
    (after !== undefined &&
      (currencyOfSign(after.text) ?? currencyOfWord(after.lower, 'en') ?? currencyOfWord(after.lower, 'de')) !== null)
  );
}

const isMoneySign = (item: Item | undefined): boolean =>
  item !== undefined && (/^\p{Sc}$/u.test(item.text) || currencyOfSign(item.text) !== null);

const rounded = (values: readonly number[]): readonly number[] =>
  values.map((value) => Number(value.toPrecision(precision)));
