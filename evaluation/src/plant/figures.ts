import { type Passage, tongueOf } from '@gegenlesen/bitext';

/** A number in digits. Deliberately read without the code that it is used to judge, and in a simpler way. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly value: number;
}

/** How a language writes a number. */
export const signs = (lang: string): { readonly group: string; readonly decimal: string } =>
  tongueOf(lang) === 'de' ? { group: '.', decimal: ',' } : { group: ',', decimal: '.' };

// Not within a code (H100, COVID-19), a link, a date in digits, a time, a version or a score.
const notBefore = String.raw`(?<![\p{N}_#@/\\:.,'’=])(?<!\p{L}[-–]?)(?<!\p{N}[-–][-–])`;
const digits = String.raw`(?:\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)`;
const unit = String.raw`(?:km|m|mm|cm|kg|g|h|hrs?|min|s|er|st|nd|rd|th|k|bn)(?!\p{L})`;
const notAfter = String.raw`(?![\p{N}_/\\:@]|[.,'’]\p{N})(?=${unit}|[-–]\p{L}{2}|(?!\p{L}|[-–]\p{L}))`;
const figure = new RegExp(notBefore + digits + notAfter, 'gu');

/** `12.500` is 12500 in German and 12.5 in English; null if the language does not write numbers like this. */
export function readValue(text: string, lang: string): number | null {
  const { group, decimal } = signs(lang);
  const form = new RegExp(String.raw`^(?:[1-9]\d{0,2}(?:[${group}]\d{3})+|0|[1-9]\d*)(?:[${decimal}]\d+)?$`);
  return form.test(text) ? Number(text.replaceAll(group, '').replace(decimal, '.')) : null;
}

/** Writes a number, given its digits before and after the decimal sign. */
export function written(whole: string, fraction: string, grouped: boolean, lang: string): string {
  const { group, decimal } = signs(lang);
  const body = grouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, group) : whole;
  return fraction === '' ? body : body + decimal + fraction;
}

export function figuresIn({ text, lang }: Passage): readonly Figure[] {
  return [...text.matchAll(figure)].flatMap(({ 0: found, index }) => {
    const value = readValue(found, lang);
    return value === null ? [] : [{ start: index, end: index + found.length, text: found, value }];
  });
}

/** The figures of `text` that `other` has at least as often: when one is changed, the two no longer agree. */
export function sharedFigures(text: Passage, other: Passage): readonly Figure[] {
  const here = figuresIn(text);
  const there = figuresIn(other);
  const count = (list: readonly Figure[], value: number): number => list.filter((each) => each.value === value).length;
  return here.filter(({ value }) => count(here, value) <= count(there, value));
}

/** The 3 of „am 3. Mai“ or „die 3. Auflage“. */
export const isOrdinal = ({ text }: Passage, { end }: Figure): boolean =>
  /^\.\s\p{L}|^(?:st|nd|rd|th)(?!\p{L})/u.test(text.slice(end));

/** Four digits without a sign: probably a year. */
export const isYear = ({ text }: Figure): boolean => /^[12]\d{3}$/.test(text);
