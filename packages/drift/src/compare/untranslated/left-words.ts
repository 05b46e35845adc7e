import { type Lexicon, otherTongue, type Tongue } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { CoveredWord } from '../coverage/coverage.ts';

/** A word of the original that stands in the translation as it is, though it has a translation. */
export interface LeftWord {
  readonly from: Word;
  readonly to: Word;
  /** The likeliest word that should stand there. */
  readonly expected: string;
}

/** Shorter words are abbreviations, and the same in both languages by chance. */
const fewestLetters = 3;
/** How often, at least, a word must become another one to have a translation. */
const likely = 0.1;
/** On the Zipf scale: how much commoner a word must be in its own language; a loan noun is given a German capital. */
const farFromHome = { small: 1.3, capital: 2 };

/**
 * Words that were left as they were.
 *
 * @param lang the language of the original
 */
export function leftWords(
  original: readonly CoveredWord[],
  translation: readonly CoveredWord[],
  lexicon: Lexicon,
  lang: Tongue,
): readonly LeftWord[] {
  const own = otherTongue(lang);
  const known = new Map(original.map((each) => [each.word.lower, each]));
  return translation.flatMap(({ word, stem }) => {
    const from = known.get(word.lower);
    if (from === undefined || from.grammar || from.stem === -1 || word.lower.length < fewestLetters) return [];
    const distance = lexicon.frequency(from.stem, lang) - lexicon.frequency(stem, own);
    if (distance < farFromHome[word.text === word.lower ? 'small' : 'capital'] || isName(from, lexicon, lang))
      return [];
    const likeliest = lexicon.translations(word.text, lang)[0];
    if (likeliest === undefined || likeliest.probability < likely) return [];
    if (likeliest.word.toLowerCase() === word.lower || (lang === 'de' && capital.test(likeliest.word))) return [];
    return [{ from: from.word, to: word, expected: likeliest.word }];
  });
}

/** In English a capital tells a name; of a German word with one nobody knows. */
const isName = ({ word, stem }: CoveredWord, lexicon: Lexicon, lang: Tongue): boolean =>
  lang === 'en' && (word.text !== word.lower || capital.test(lexicon.wordOf(stem, 'en')));

const capital = /^\p{Lu}/u;
