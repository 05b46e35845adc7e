import { quantity } from '../grammar/quantity.ts';
import { itemOf, type Rewrite, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { unitOfSymbol, unitOfWord } from '../vocabulary/units.ts';

const raised: Readonly<Record<string, string>> = { '2': '²', '3': '³' };

/** `5 m^2` is `5 m²`. */
export const powersOfUnits: Rule = (items, at) => {
  const [figure, unit, caret, exponent] = [items[at - 1], items[at], items[at + 1], items[at + 2]];
  if (unit === undefined || caret?.text !== '^' || !caret.glued || exponent === undefined || !exponent.glued)
    return null;
  const text = unit.text + (raised[exponent.text] ?? '^');
  if (!/^\d/.test(figure?.text ?? '') || unitOfSymbol(text) === null) return null;
  return { take: 3, by: [{ ...unit, end: exponent.end, text, lower: text.toLowerCase() }] };
};

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `x²`, `10⁶`, `Liter²`: an exponent, which others write `x^2`. It is only certain in a formula, as it may lead to a note. */
export const exponents: Rule = (items, at): Rewrite | null => {
  const base = items[at - 1];
  let end = at;
  while (isRaised(items[end], end > at)) end += 1;
  const last = items[end - 1];
  const first = items[at];
  if (end === at || base === undefined || first === undefined || last === undefined) return null;
  const sign = base.text === '⁻' ? items[at - 2] : base;
  if (first.start !== base.end || sign === undefined || !mayBeRaised(sign)) return null;
  const digits = items
    .slice(at, end)
    .map(({ text }) => superscripts.indexOf(text))
    .join('');
  const isVariable = /^\p{Ll}$/u.test(base.text) && unitOfSymbol(base.text) === null;
  const of = quantity({
    start: first.start,
    end: last.end,
    text: digits,
    kind: 'number',
    values: [Number(digits)],
    digits,
    grade: isVariable ? 'firm' : 'silent',
  });
  return { take: end - at, by: [itemOf(of, first)] };
};

const isRaised = (item: Item | undefined, isNext: boolean): boolean =>
  item !== undefined &&
  item.quantity === null &&
  item.text.length === 1 &&
  superscripts.includes(item.text) &&
  (item.glued || !isNext);

const mayBeRaised = ({ text, lower }: Item): boolean =>
  /^(?:\p{L}|\d+)$/u.test(text) ||
  unitOfSymbol(text) !== null ||
  (unitOfWord(lower, 'en') ?? unitOfWord(lower, 'de')) !== null;
