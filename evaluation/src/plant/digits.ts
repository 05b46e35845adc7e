import type { Passage } from '@gegenlesen/bitext';
import { type Figure, isOrdinal, isYear, readValue, sharedFigures, signs, written } from './figures.ts';
import type { Kind } from './plant.ts';
import { integerBetween, type Random } from './random.ts';

export const digitChanged: Kind = {
  id: 'digit-changed',
  summary: 'one digit is another: 340 → 350',
  seenFrom: 'major',
  aim: 0.97,
  faults: rewriting(({ text }, random) => {
    const at = digitPlace(text, random);
    return text.slice(0, at) + otherDigit(text.charAt(at), random) + text.slice(at + 1);
  }),
};

export const digitDropped: Kind = {
  id: 'digit-dropped',
  summary: 'one digit is gone: 340 → 34',
  seenFrom: 'major',
  aim: 0.97,
  faults: rewriting(({ text }, random, lang) => {
    const at = digitPlace(text, random);
    return regrouped(text.slice(0, at) + text.slice(at + 1), random, lang);
  }),
};

export const digitAdded: Kind = {
  id: 'digit-added',
  summary: 'one digit too many: 340 → 3340',
  seenFrom: 'major',
  aim: 0.97,
  faults: rewriting(({ text }, random, lang) => {
    const at = digitPlace(text, random);
    const digit = random() < 0.5 ? text.charAt(at) : String(integerBetween(random, 0, 9));
    return regrouped(text.slice(0, at + 1) + digit + text.slice(at + 1), random, lang);
  }),
};

export const decimalShifted: Kind = {
  id: 'decimal-shifted',
  summary: 'ten times too much or too little: 3,5 → 35, 12.500 → 1.250',
  seenFrom: 'major',
  aim: 0.97,
  faults: rewriting((figure, random, lang, passage) => {
    const { group, decimal } = signs(lang);
    const [whole = '', fraction = ''] = figure.text.replaceAll(group, '').split(decimal);
    if (isYear(figure) || isOrdinal(passage, figure)) return figure.text;
    // A small whole number has a decimal place to shift only where it measures something: 15 % → 1,5 %.
    if (fraction === '' && whole.length < 4 && !measures(passage, figure)) return figure.text;
    const grouped = figure.text.includes(group) || (whole.length > 3 && fraction === '');
    const up = fraction !== '' && random() < 0.5;
    if (up) return written(stripped(whole + fraction.charAt(0)), fraction.slice(1), grouped, lang);
    const tail = whole.slice(-1) + fraction;
    return written(stripped(whole.slice(0, -1)), /^0+$/.test(tail) ? '' : tail, grouped, lang);
  }),
};

export const separatorChanged: Kind = {
  id: 'separator-changed',
  summary: 'left in the form of the other language: 12.500 → 12,500, 3,5 → 3.5',
  seenFrom: 'minor',
  aim: 0.95,
  faults: rewriting(({ text }) => text.replace(/[.,]/g, (sign) => (sign === '.' ? ',' : '.')), 'any'),
};

type Rewrite = (figure: Figure, random: Random, lang: string, passage: Passage) => string;

/** A fault for each shared figure that `rewrite` gives another value. */
function rewriting(rewrite: Rewrite, form: 'readable' | 'any' = 'readable'): Kind['faults'] {
  return (text, other, random) =>
    sharedFigures(text, other).flatMap((figure) => {
      const wrong = rewrite(figure, random, text.lang, text);
      const value = readValue(wrong, text.lang);
      const real = wrong !== figure.text && value !== figure.value && (form === 'any' || value !== null);
      return real ? [[{ start: figure.start, end: figure.end, text: wrong }]] : [];
    });
}

function digitPlace(text: string, random: Random): number {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  return places[integerBetween(random, 0, places.length - 1)] ?? 0;
}

const measures = ({ text }: Passage, { end, value }: Figure): boolean =>
  value >= 10 &&
  /^\s?(?:%|Prozent|per ?cent|[MmBb]illi|Mio|Mrd|€|Euro|dollar|Dollar|[kcm]m\b|kg\b|°)/u.test(text.slice(end));

const otherDigit = (digit: string, random: Random): string =>
  String((Number(digit) + integerBetween(random, 1, 9)) % 10);

const stripped = (whole: string): string => whole.replace(/^0+(?=\d)/, '') || '0';

/** 12.500 without a digit is 12.50 or 1.250. Only the second is always a number. */
function regrouped(text: string, random: Random, lang: string): string {
  if (readValue(text, lang) !== null && random() < 0.5) return text;
  const { group, decimal } = signs(lang);
  const [whole = '', fraction = ''] = text.replaceAll(group, '').split(decimal);
  return written(whole, fraction, text.includes(group), lang);
}
