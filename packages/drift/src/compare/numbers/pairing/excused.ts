import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';
import type { ReadPassage } from '../../../read/numbers/read-quantities.ts';
import { englishWordValue } from '../../../read/numbers/vocabulary/english-words.ts';
import { unitOf } from '../../../read/numbers/vocabulary/units.ts';
import { areConvertible, converted } from './conversion.ts';

/**
 * Whether a figure that only one side has is no fault: it was only faint, it repeats one that both sides have, it is
 * next to its own conversion (161 feet (49 metres)), its word was left as it is in a name (Sunday Times), it is
 * joined to its noun on one side only (multiboot 2, Multiboot2-Kernel), it is in a label such as `FourAuthors`, two things are
 * between which something is, or it is zero and the other says none.
 *
 * @param matched the figures of the same side that both sides have
 */
export function excuser(matched: readonly Quantity[], own: ReadPassage, other: ReadPassage): (of: Quantity) => boolean {
  const said = new Set(matched.flatMap((each) => [...worths(each), ...worths({ ...each, unit: null })]));
  const words = new Set(other.items.map(({ text }) => text));
  return (of) =>
    of.grade === 'silent' ||
    of.grade === 'faint' ||
    worths(of).some((worth) => said.has(worth)) ||
    (of.digits === null && word.test(of.text) && words.has(of.text)) ||
    isNumbered(of, own, other) ||
    isBetweenTwo(of, own, other) ||
    isInCamelCase(of, other) ||
    isOfHomeKey(of, own, other) ||
    isFullZoom(of, other) ||
    (of.values[0] === 0 && of.unit === null && other.items.some(({ lower }) => none.test(lower))) ||
    matched.some((each) => isConversionBeside(of, each) || isOtherMoneyBeside(of, each));
}

/** `0 stars` is `kein Stern`. */
const none = /^(?:no|none|nobody|kein(?:e[nmrs]?)?|niemand)$/;

/** Significant digits in which two figures must agree to be the same. */
const precision = 9;

/** A figure that one side has twice and the other once was repeated for style, with or without its unit. */
function worths({ code, kind, values, unit }: Quantity): readonly string[] {
  if (code !== null) return [code];
  if (kind === 'scale') return [];
  const family = kind === 'month' || kind === 'weekday' || kind === 'time' || kind === 'day' ? kind : 'amount';
  // The night to Saturday is also that of Friday.
  const counting = kind === 'weekday' ? values : values.slice(0, 1);
  return counting.map((value) => `${family} ${value.toPrecision(precision)} ${unit ?? ''}`);
}

/** Letters and digits of a name such as `multiboot2`. */
const numberedName = /^\p{L}{3,}\d+$/u;

/** Whether the other side has the same noun with the same number, joined to it or apart. */
function isNumbered(of: Quantity, own: ReadPassage, { items }: ReadPassage): boolean {
  const before = own.items[own.items.findIndex(({ start }) => start === of.start) - 1];
  const name = of.code ?? `${before?.lower ?? ''}${of.digits ?? ''}`;
  return (
    numberedName.test(name) &&
    items.some(({ lower }, i) => lower.includes(name) || lower + (items[i + 1]?.lower ?? '') === name)
  );
}

/** `between entries` is `zwischen zwei Einträgen`. */
const isBetweenTwo = (of: Quantity, own: ReadPassage, other: ReadPassage): boolean =>
  of.digits === null &&
  of.values[0] === 2 &&
  between.test(own.items[own.items.findIndex(({ start }) => start === of.start) - 1]?.lower ?? '') &&
  other.items.some(({ lower }) => between.test(lower));
const between = /^(?:between|zwischen)$/;

/** `Pos 1` is the key `Home`. */
const isOfHomeKey = (of: Quantity, own: ReadPassage, other: ReadPassage): boolean =>
  /^(?:pos[- ]?)?1$/i.test(of.text) &&
  (/^pos/i.test(of.text) || own.items[own.items.findIndex(({ start }) => start === of.start) - 1]?.lower === 'pos') &&
  other.items.some(({ lower }) => lower === 'home');

/** `100 %` in a menu is the original size. */
const isFullZoom = (of: Quantity, { items }: ReadPassage): boolean =>
  of.values[0] === 100 &&
  of.unit === '%' &&
  items.some(
    ({ lower }, i) =>
      /^(?:original|normal)größe$/.test(lower) ||
      (/^(?:actual|original|normal|tatsächliche|originale|wirkliche)$/.test(lower) &&
        /^(?:size|größe)$/.test(items[i + 1]?.lower ?? '')),
  );

/** `FourAuthors` is `Vier Autoren`. */
const isInCamelCase = (of: Quantity, { items }: ReadPassage): boolean =>
  of.digits === null &&
  items.some(({ text }) => {
    const first = /^(\p{Lu}\p{Ll}{2,})\p{Lu}\p{Ll}/u.exec(text)?.[1];
    const value = first === undefined ? null : englishWordValue(first.toLowerCase());
    return value !== null && value.value === of.values[0];
  });

/** Letters of a word that is not in both texts by chance, such as the code of a language: `Maithili (mai)`; estimated. */
const word = /^(?:\p{L}{4,}|\p{Ll}{3})$/u;
/** Characters from a figure to its own conversion, with the unit in between; estimated. */
const reach = 24;

/** Characters of ` (` or `, ` after the currency; estimated. */
const bracket = 3;

/** An amount in another currency right after the one that both sides have: 1.400 Pfund (1.500 Euro). */
const isOtherMoneyBeside = (of: Quantity, other: Quantity): boolean => {
  const gap = Math.min(of.start, of.unitSpan?.start ?? of.start) - Math.max(other.end, other.unitSpan?.end ?? 0);
  return gap > 0 && gap <= bracket && isMoney(of) && isMoney(other) && of.unit !== other.unit;
};

const isMoney = ({ unit }: Quantity): boolean =>
  unit !== null && (unitOf(unit).dimension === 'money' || unit === 'pound');

const isConversionBeside = (of: Quantity, other: Quantity): boolean => {
  const gap = of.start > other.start ? of.start - other.end : other.start - of.end;
  return gap <= reach && areConvertible(of, other) && converted(of, other);
};
