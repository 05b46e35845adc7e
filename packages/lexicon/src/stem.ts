import type { Tongue } from '@gegenlesen/bitext';
import { irregularEnglish } from './irregular-english.ts';
import { irregularGerman } from './irregular-german.ts';

/**
 * The key of a word, without its inflection: words with the same key count as one. A key need not be a word: `häusern`
 * gives `haus`, `making` gives `mak`.
 */
export function stemKey(word: string, lang: Tongue): string {
  const lower = word.toLowerCase();
  return lang === 'de' ? germanKey(lower, !word.startsWith(lower.charAt(0))) : englishKey(lower);
}

/** In the manner of CISTEM (Weissweiler and Fraser 2017), but `ge-` and `-t` stay: irregular verbs have a table. */
function germanKey(word: string, capital: boolean): string {
  const plain = word.replace(/['’]s?$/u, '').replace(/ß/gu, 'ss');
  const regular = irregularGerman(plain, capital) ?? plain;
  let stem = regular.replace(/[äöü]/gu, (letter) => (letter === 'ä' ? 'a' : letter === 'ö' ? 'o' : 'u'));
  if (stem.length > 7 && stem.endsWith('innen')) stem = stem.slice(0, -5);
  else if (stem.length > 7 && stem.endsWith('erin')) stem = stem.slice(0, -2);
  for (let round = 0; round < 3 && stem.length > 3; round += 1) {
    const length = stem.length;
    if (length > 5 && /(?:em|er|es)$/u.test(stem)) stem = stem.slice(0, -2);
    else if (length > 3 && /(?:e|n|(?<![aeiou])s)$/u.test(stem)) stem = stem.slice(0, -1);
    else break;
  }
  return stem;
}

/** Plural, past and present participle without their endings, `-e` as well; irregular forms have a table. */
function englishKey(word: string): string {
  const plain = word.replace(/['’]s?$/u, '').replace(/’/gu, "'");
  const regular = irregularEnglish.get(plain) ?? plain;
  const ending = /(?:ies|ied)$/u.test(regular) && regular.length > 4 ? 'ie' : '';
  if (ending !== '') return `${regular.slice(0, -3)}y`;
  let stem = regular;
  if (stem.length > 3 && /[^su'i]s$/u.test(stem)) stem = stem.slice(0, -1);
  if (stem.length > 4 && /[aeiouy].*[^e]ed$/u.test(stem)) stem = undoubled(stem.slice(0, -2));
  else if (stem.length > 5 && /[aeiouy].*ing$/u.test(stem)) stem = undoubled(stem.slice(0, -3));
  stem = stem
    .replace(/isation$/u, 'ization')
    .replace(/(?<=...)is$/u, 'iz')
    .replace(/(?<=..)our$/u, 'or');
  if (/(?:ch|sh|x|ss)e$/u.test(stem)) return stem.slice(0, -1);
  return stem.length > 3 ? stem.replace(/(?<=...)ise$/u, 'ize').replace(/e$/u, '') : stem;
}

const undoubled = (stem: string): string => stem.replace(/([bdgmnprt])\1$/u, '$1');
