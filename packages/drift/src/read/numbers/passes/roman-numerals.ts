import { quantity } from '../grammar/quantity.ts';
import { itemOf, type Rule } from '../grammar/rewrite.ts';
import type { Item } from '../grammar/tokens.ts';

const canonical = /^(?=[IVX])(X{0,3})(IX|IV|V?I{0,3})$/;
const worth: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
const counted: ReadonlySet<string> = new Set(
  'annex anhang anhangs appendix protokoll protocol titel kapitel teil band buch akt artikel abschnitt phase stufe kategorie typ tafel chapter part volume book act article section type category title weltkrieg war ludwig karl friedrich wilhelm heinrich georg johannes papst charles louis henry george edward william elizabeth elisabeth pope king napoleon paul benedikt benedict leo pius gregor gregory clemens philipp philip franz francis iwan ivan nikolaus nicholas alexander ramses otto richard james jakob peter'.split(
    ' ',
  ),
);

/** Letters. A single one may be an initial or the pronoun `I`. */
const shortest = 2;

/**
 * `Karl V.`, `Kapitel IV`, `World War II`: a Roman numeral counts if it has two letters or more, or if the word before
 * it calls for a number.
 */
export const romanNumerals: Rule = (items, at) => {
  const item = items[at];
  if (item === undefined || item.quantity !== null || !canonical.test(item.text)) return null;
  const before = items[at - 1];
  const named = (before !== undefined && counted.has(before.lower)) || leadsNoun(items, at);
  if (!named && (item.text.length < shortest || before === undefined || !/^\p{Lu}\p{Ll}/u.test(before.text)))
    return null;
  const { start, end, text } = item;
  return {
    take: 1,
    by: [
      itemOf(
        quantity({
          start,
          end,
          text,
          kind: 'ordinal',
          values: [valueOfRoman(text)],
          grade: named ? 'spoken' : 'faint',
        }),
        item,
      ),
    ],
  };
};

/** `III. Quartal`, `im XXII. Bezirk`: German writes it before a noun, with a dot. */
const leadsNoun = (items: readonly Item[], at: number): boolean =>
  items[at + 1]?.text === '.' &&
  items[at + 1]?.glued === true &&
  /^(?:quartal|bezirk|jahrhundert|weltkrieg|abschnitt|kapitel|senat|internationale)/.test(items[at + 2]?.lower ?? '');

/** `XIV` is 14: a smaller sign before a larger one is subtracted. */
function valueOfRoman(text: string): number {
  const signs = [...text].map((sign) => worth[sign] ?? 0);
  return signs.reduce((total, sign, i) => total + (sign < (signs[i + 1] ?? 0) ? -sign : sign), 0);
}
