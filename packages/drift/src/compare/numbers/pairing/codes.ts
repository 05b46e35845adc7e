import { reachTheSame } from '../../../read/numbers/grammar/phone-numbers.ts';

/** Whether two codes are the same: several `i32` are `i32s`, and a phone number may lack its country code. */
export const isSameCode = (source: string, target: string): boolean =>
  withoutPlural(source) === withoutPlural(target) || reachTheSame(source, target);

const withoutPlural = (code: string): string => code.replace(/(?<=^\p{L}.*\d)s$/u, '');

/** Whether two codes are words with the same number, which a translator may translate: `FILE1`, `DATEI1`, but not `A320`, `B320`. */
export function areNumberedWords(source: string, target: string): boolean {
  const [one, other] = [numberedWord.exec(source), numberedWord.exec(target)];
  return one !== null && other !== null && one.groups?.number === other.groups?.number;
}

const numberedWord = /^(?:\p{Lu}{3,}|\p{Lu}?\p{Ll}{4,})[-‐‑_]?(?<number>\d{1,2})$/u;
