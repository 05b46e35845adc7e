import { type Pair, tongueOf } from '@gegenlesen/bitext';
import type { Matter } from '../../read/matter/matter.ts';

const number = /^%(?:\d+\$)?[du]$|^%n$|^%\([\p{L}_]+\)d$|count|num|anzahl|^\{n\}$/iu;
const one = { de: /(?<!\p{L})eine?[rmns]?(?!\p{L})/iu, en: /(?<!\p{L})(?:an?|one|single)(?!\p{L})/iu } as const;

/** Whether a number may be left out because the text is about one thing: `%d file` may be `Eine Datei`. */
export function isSpelledOut({ source, target }: Pair, { kind, key, end }: Matter): boolean {
  if (kind !== 'placeholder' || !number.test(key)) return false;
  const tongue = tongueOf(target.lang);
  const noun = /^\s+(\p{L}+)/u.exec(source.text.slice(end))?.[1] ?? 's';
  return tongue !== null && one[tongue].test(target.text) && (tongueOf(source.lang) !== 'en' || !noun.endsWith('s'));
}
