import { itemOf, type Rule } from '../grammar/rewrite.ts';

const minus: ReadonlySet<string> = new Set(['-', '−', '–', 'minus']);

const opening = /^[«»„“"‚‘'([=]$/;

/** `−5 °C`, `minus fünf Grad`: a minus right before its figure, with no figure before the minus. */
export const signs: Rule = (items, at) => {
  const sign = items[at];
  const item = items[at + 1];
  const of = item?.quantity;
  if (sign === undefined || item === undefined || of === null || of === undefined || of.kind !== 'number') return null;
  if (!minus.has(sign.lower) || items[at - 1]?.quantity != null) return null;
  if (sign.glued && !opening.test(items[at - 1]?.text ?? '')) return null;
  if (sign.lower !== 'minus' && sign.end !== item.start) return null;
  const negative = { ...of, start: sign.start, values: of.values.map((value) => -value) };
  return { take: 2, by: [itemOf(negative, sign)] };
};
