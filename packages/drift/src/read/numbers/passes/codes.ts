import { dialledDigits } from '../grammar/phone-numbers.ts';
import { quantity } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';
import { unitOfSymbol } from '../vocabulary/units.ts';

const digit = /\d/;
const letter = /\p{L}/u;
const dateLike = /^\d{1,4}([-./])\d{1,2}\1\d{1,4}$/;
const longNumber = /^\d+(?:[-/]\d+){2,}$/;
const version = /^\d+(?:\.\d+){2,}$/;
const groupedByDots = /^\d{1,3}(?:\.\d{3})+$/;
/** What a German compound adds to a code: `H100-Chips` is about the H100. */
const core =
  /^\d[-‐‑][Dd](?:imension\p{L}*)?|(?:\p{L}+[-‐‑−](?=\d))?[\p{L}\d.]*\d[\p{L}\d.]*(?:,\d+$|[-‐‑/]\d[\p{L}\d.]*|:\d{2}(?!\d))*/u;

/**
 * `COVID-19`, `GPT-4`, `H100-Chips`, `9000s`, `1.2.3`, phone numbers and addresses: compared as written, not by value.
 */
export const codes: Rule = (items, at) => {
  const item = items[at];
  if (item === undefined || item.quantity !== null) return null;
  const quarter = /^Q([1-4])$/.exec(item.text)?.[1];
  if (quarter !== undefined) return { take: 1, by: [quarterOfYear(item, Number(quarter))] };
  if (item.opaque) {
    const dialled = dialledDigits(item.text);
    return { take: 1, by: [dialled === null ? code(item, item.text, 'silent') : phoneNumber(item, dialled)] };
  }
  if (unitOfSymbol(item.text) !== null) return null;
  if (digit.test(item.text) && letter.test(item.text))
    return { take: 1, by: [code(item, core.exec(item.text)?.[0] ?? item.text)] };
  if (version.test(item.text) && !groupedByDots.test(item.text) && !dateLike.test(item.text))
    return { take: 1, by: [code(item, item.text)] };
  if (longNumber.test(item.text) && !dateLike.test(item.text)) return { take: 1, by: [code(item, item.text)] };
  return null;
};

const phoneNumber = (item: Item, dialled: string): Item => {
  const { start, end, text } = item;
  return itemOf(quantity({ start, end, text, kind: 'code', values: [], code: dialled, digits: text }), item);
};

const quarterOfYear = (item: Item, value: number): Item => {
  const { start, end, text } = item;
  return itemOf(
    quantity({
      start,
      end,
      text,
      kind: 'ordinal',
      values: [value],
      unit: 'quarter',
      unitSpan: { start, end: start + 1 },
    }),
    item,
  );
};

/** Names and praise (1A-Qualität) that happen to have a digit; a translator may add or drop them. */
const names: ReadonlySet<string> = new Set(['co2', 'covid19', 'h2o', 'g7', 'g20', '247', '911', '1a']);

/** `3-dimensional` is 3D. */
const dimensional = /^(\d)dimension\p{Ll}*$/u;

/** `10x15cm` and `10x15 cm` are the same size. */
const size = /^(\d+(?:x\d+)+)(?:mm|cm|m|in|px)$/u;

/** `Basis-64` is `Base64`. */
const basis = /^basis(?=\d+$)/;

/** Only letters, digits and the dots of versions, so that `Covid 19`, `COVID-19` and `Covid19` are the same. */
const codeOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<=^\d+),(?=\d+\p{L})|(?<=^\p{L}\d+),(?=\d+$)/u, '.')
    .replace(/(?<!\d)\.|\.(?!\d)|[^\p{L}\d.]/gu, '')
    .replace(basis, 'base')
    .replace(dimensional, '$1d')
    .replace(size, '$1');

export function code(item: Item, written: string, grade: 'firm' | 'silent' = 'firm'): Item {
  const offset = Math.max(0, item.text.indexOf(written));
  const start = item.start + offset;
  return itemOf(
    quantity({
      start,
      end: start + written.length,
      text: written,
      kind: 'code',
      values: [],
      code: codeOf(written),
      grade: names.has(codeOf(written)) ? 'faint' : grade,
    }),
    item,
  );
}
