import { type Tongue, wordList } from '@gegenlesen/bitext';
import type { Token } from './tokens.ts';

type Language = Tongue;

/** Endings that a noun may have in addition. */
const endings: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: wordList('s es'),
  de: wordList('e en n er ern s es ens ns se sen ses in innen nen'),
};
/** Endings that others replace: `Konto`, `Konten`; `Zentrum`, `Zentren`; `policy`, `policies`. */
const exchanged: Readonly<Record<Language, readonly (readonly [string, ReadonlySet<string>])[]>> = {
  en: [
    ['y', wordList('ies')],
    ['is', wordList('es')],
    ['um', wordList('a')],
    ['us', wordList('i')],
    ['ix', wordList('ices')],
    ['ex', wordList('ices')],
  ],
  de: [
    ['o', wordList('en i')],
    ['um', wordList('en a')],
    ['us', wordList('en i')],
    ['on', wordList('a en')],
    ['a', wordList('en')],
    ['is', wordList('en')],
  ],
};
const adjective = /(?:e[nrsm]?)$/;
const adjectiveEndings = wordList('e en er es em');
const capital = /^\p{Lu}/u;
const abbreviation = /^[\p{Lu}\d+#]{2,}$/u;

/**
 * Whether a word is a form of a word of a glossary, by its ending. A German noun needs its capital, an abbreviation all its
 * capitals: `IT` is not `it`.
 *
 * @param isLast whether it is the last word of its term; earlier ones may be adjectives in German
 */
export function isFormOf(term: Token, word: Token, lang: Language, isLast: boolean): boolean {
  if (abbreviation.test(term.text)) return word.text === term.text || word.text === `${term.text}s`;
  if (lang === 'de' && capital.test(term.text) && !capital.test(word.text)) return false;
  if (term.folded === word.folded) return true;
  if (lang === 'de' && !capital.test(term.text) && isInflected(term.folded, word.folded, isLast)) return true;
  if (word.folded.startsWith(term.folded) && endings[lang].has(word.folded.slice(term.folded.length))) return true;
  return exchanged[lang].some(
    ([old, news]) =>
      term.folded.endsWith(old) &&
      word.folded.startsWith(term.folded.slice(0, -old.length)) &&
      news.has(word.folded.slice(term.folded.length - old.length)),
  );
}

function isInflected(term: string, word: string, isLast: boolean): boolean {
  const stem = isLast ? term : term.replace(adjective, '');
  return word === stem || (word.startsWith(stem) && adjectiveEndings.has(word.slice(stem.length)));
}
