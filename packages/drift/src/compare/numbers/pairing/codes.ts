import { reachTheSame } from '../../../read/numbers/grammar/phone-numbers.ts';

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

/** Whether two codes are words with the same number, which a translator may translate: `FILE1`, `DATEI1`, but not `A320`, `B320`. */
export function areNumberedWords(source: string, target: string): boolean {
  const [one, other] = [numberedWord.exec(source), numberedWord.exec(target)];
  return one !== null && other !== null && one.groups?.number === other.groups?.number;
}

/** Whether a number is all that a translator left of such a word: `Hilliness4 noise`, `Steilheitsrauschen 4`. */
export const isNumberOf = (word: string, digits: string): boolean => numberedWord.exec(word)?.groups?.number === digits;

const numberedWord = /^(?:\p{Lu}{3,}|\p{Lu}?\p{Ll}{4,}|\p{Lu}?\p{Ll}{2,3}(?=\d$))[-‐‑_]?(?<number>\d{1,2})$/u;
