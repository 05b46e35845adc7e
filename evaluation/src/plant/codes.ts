import type { Passage } from '@gegenlesen/bitext';
import type { Kind } from './plant.ts';
import { integerBetween } from './random.ts';

/** A code is letters and digits in one word: H100, A-320, Covid-19, 4K. */
const code =
  /(?<![\p{L}\p{N}_.,/@#-])(?:\p{Lu}[\p{L}]{0,6}-?\d{1,4}|\d[A-Z])(?![\p{L}\p{N}_/@.,:-]\p{L}|[\p{L}\p{N}])/gu;

const codesIn = ({ text }: Passage): readonly { readonly start: number; readonly text: string }[] =>
  [...text.matchAll(code)].map(({ 0: found, index }) => ({ start: index, text: found }));

export const codeChanged: Kind = {
  id: 'code-changed',
  summary: 'another digit in a code: H100 → H200',
  seenFrom: 'minor',
  aim: null,
  faults: (text, other, random) => {
    const there = codesIn(other).map((each) => each.text);
    return codesIn(text)
      .filter((each) => there.includes(each.text))
      .map((each) => {
        const digits = [...each.text.matchAll(/\d/g)];
        const at = digits[integerBetween(random, 0, digits.length - 1)]?.index ?? 0;
        const digit = (Number(each.text.charAt(at)) + integerBetween(random, 1, 9)) % 10;
        return [{ start: each.start + at, end: each.start + at + 1, text: String(digit) }];
      });
  },
};
