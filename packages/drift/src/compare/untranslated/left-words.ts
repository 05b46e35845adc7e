import { type Lexicon, otherTongue, type Tongue } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import type { CoveredWord } from '../coverage/coverage.ts';

/** A word of the original that was left as it is, though it has a translation. */
export interface LeftWord {
  readonly from: Word;
  readonly to: Word;
  /** Its likeliest translation. */
  readonly expected: string;
}

/** Letters. Shorter words are abbreviations, or the same in both languages by chance. */
const fewestLetters = 3;
/** The probability that its likeliest translation must have. Of 6,825 sound pairs of news and commentary, 9 have such a word (11 at 0.05). */
const likely = 0.1;
/**
 * How much more common a word must be in its own language, on the Zipf scale (powers of ten). A capital in German makes it
 * more likely a loan word. 11 of those pairs at 1, 7 at 1.6.
 */
const farFromHome = { small: 1.3, capital: 2 };

/**
 * Words that were left untranslated.
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

/** An English word with a capital is a name; a German one may be any noun. */
const isName = ({ word, stem }: CoveredWord, lexicon: Lexicon, lang: Tongue): boolean =>
  lang === 'en' && (word.text !== word.lower || capital.test(lexicon.wordOf(stem, 'en')));

const capital = /^\p{Lu}/u;
