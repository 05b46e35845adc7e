import { reachTheSame } from '../../../read/numbers/grammar/phone-numbers.ts';
import { type Quantity, worthOf } from '../../../read/numbers/grammar/quantity.ts';

/**
 * Whether two codes are the same: several `i32` are `i32s`, `50ths` are `50tel`, `v3.0` is `3.0`, and a phone number may lack
 * its country code.
 */
export const isSameCode = (source: string, target: string): boolean =>
  plain(source) === plain(target) || reachTheSame(source, target);

const plain = (code: string): string =>
  code
    .replace(/(?<=^\p{L}.*\d)s$/u, '')
    .replace(/(?<=^\d+)(?:ths?|rds?|nds?|sts?|s?tel)$/u, 'th')
    .replace(/^v(?=\d+\.\d)/u, '');

/** Whether two codes have the same number, and letters that a translator may translate. */
export const haveTranslatedLetters = (source: string, target: string): boolean =>
  areNumberedWords(source, target) || areNumberedInitials(source, target);

/** Four players are `4p` and `4S`, a year of Wesnoth is `516YW` and `516JW`; but section `14a` is not `14b`. */
function areNumberedInitials(source: string, target: string): boolean {
  const [one, other] = [numberedInitials.exec(source)?.groups, numberedInitials.exec(target)?.groups];
  if (one === undefined || other === undefined || one.number !== other.number) return false;
  const letters = (one.letters ?? '') + (other.letters ?? '');
  return (
    (one.letters?.length === other.letters?.length && /^\p{Lu}{4}$/u.test(letters)) ||
    /^(?:\p{Ll}\p{Lu}|\p{Lu}\p{Ll})$/u.test(letters)
  );
}
const numberedInitials = /^(?<number>\d+)(?<letters>\p{L}{1,2})$/u;

/** Whether two codes are words with the same number, which a translator may translate: `FILE1`, `DATEI1`, but not `A320`, `B320`. */
function areNumberedWords(source: string, target: string): boolean {
  const [one, other] = [numberedWord.exec(source), numberedWord.exec(target)];
  if (one === null || other === null || one.groups?.number !== other.groups?.number) return false;
  const stems = [one, other].map(({ groups }) => groups?.stem ?? '');
  return !stems.some((stem) => names.test(stem)) && stems.some((stem) => stem.length > shortStem);
}

/** Letters. Two short stems are names of devices or variables: `usb3`, `sda3`. */
const shortStem = 3;
/** Devices, formats and types, which nobody translates. */
const names = /^(?:usb|[sh]d\p{L}|eth|w?lan|ttys?|com|lpt|nvme|cpu|gpu|python|base|float|u?int|win|ipv|utf|sha)$/iu;

/** Whether a number is all that a translator left of such a word: `Hilliness4 noise`, `Steilheitsrauschen 4`. */
export const isNumberOf = (word: string, digits: string): boolean => numberedWord.exec(word)?.groups?.number === digits;

const numberedWord =
  /^(?<stem>\p{Lu}{3,}|(?:\p{Lu}\p{Ll}+){2,}|\p{Lu}?\p{Ll}{4,}|\p{Lu}?\p{Ll}{2,3}(?=\d$))[-‐‑_]?(?<number>\d{1,2})$/u;

/** `400k` may be short for `400 K` or `400 kB`. */
export const isShortUnit = (short: Quantity, full: Quantity): boolean =>
  short.unit === null &&
  /^(?:K|kB|KiB|kbit|kHz|km)$/.test(full.unit ?? '') &&
  figureBeforeK(short.text) === worthOf(full);

/** The figure in `512K`; NaN in any other text. */
export const figureBeforeK = (text: string): number =>
  Number((/^(\d+(?:[.,]\d+)?)k$/i.exec(text)?.[1] ?? 'none').replace(',', '.'));
