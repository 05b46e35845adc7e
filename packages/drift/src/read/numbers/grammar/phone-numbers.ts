const space = String.raw`[ \u00A0\u202F]`;
const mark = `(?:${space}?[-‐‑–/.]${space}?|${space})`;
/** Groups of digits with one mark between two of them, so that a run of digits can be read in one way only. */
const groups = String.raw`\d{1,12}(?:${mark}\d{1,8}){0,5}`;
const areaCode = String.raw`(?:${space}?\(0?\d{1,5}\))?`;
const atLeast = (digits: number): string => String.raw`(?=(?:\D{0,3}\d){${digits}})`;
/** Neither inside a word nor inside a row of numbers, such as an IBAN. */
const edge = String.raw`(?<![\p{L}\d.,/+-]|\d[ \u00A0\u202F])`;
const end = String.raw`(?![\p{L}\d]|[.,:]\d| ?%)`;
const american = ['-', String.raw`\.`, space].map((sign) => String.raw`[2-9]\d{2}${sign}\d{3}${sign}\d{4}`);

/**
 * Phone numbers as texts write them: with a country code, with the zero of a national number, with an area code in
 * brackets, and North American ones.
 */
export const phonePatterns: readonly string[] = [
  String.raw`\+[1-9]\d{0,2}${areaCode}${mark}?${atLeast(6)}${groups}`,
  String.raw`00[1-9]\d{0,2}${mark}${areaCode}${space}?${atLeast(7)}${groups}`,
  String.raw`\(0[1-9]\d{1,4}\)${space}?${atLeast(4)}${groups}`,
  String.raw`0[1-9]\d{1,4}${space}?[-/]${space}?${atLeast(4)}${groups}`,
  String.raw`0[1-9]\d{1,4}${space}${atLeast(5)}\d{2,8}(?:${mark}\d{1,8}){0,5}`,
  String.raw`0[1-9]\d{8,11}`,
  String.raw`(?:1[-. ])?(?:\([2-9]\d{2}\)${space}?\d{3}[-. ]?\d{4}|${american.join('|')})`,
].map((form) => edge + form + end);
const whole = new RegExp(`^(?:${phonePatterns.join('|')})$`, 'u');

/** The digits to dial, with `+` before a country code; null for anything but a phone number. */
export function dialledDigits(text: string): string | null {
  if (!whole.test(text)) return null;
  const isInternational = /^(?:\+|00)/.test(text);
  // +49 (0)30: the zero is dialled only without the country code.
  const digits = text.replace(/\(0(?=\d*\))/, isInternational ? '' : '0').replace(/\D/g, '');
  return isInternational ? `+${digits.replace(/^00/, '')}` : `0${digits.replace(/^0/, '')}`;
}

/** Digits of a country code. */
const countryDigits = 3;

/** Whether two phone numbers reach the same phone: one may have a country code for the zero of the other. */
export function reachTheSame(first: string, second: string): boolean {
  if (first.startsWith('+') === second.startsWith('+')) return first === second;
  const [international, national] = first.startsWith('+') ? [first, second] : [second, first];
  const own = national.replace(/^0/, '');
  const surplus = international.length - 1 - own.length;
  return /^0\d{6,}$/.test(national) && surplus >= 0 && surplus <= countryDigits && international.endsWith(own);
}
