import { type Lexicon, otherTongue, type Tongue } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import { foreignness } from './foreignness.ts';
import { isTechnical } from './is-technical.ts';
import { isTerm } from './loans.ts';

/** What a noun in lower case is worth (0 to 1) where German would write a capital. */
const withoutCapital = 0.5;
/** The mean worth of the words from which a label was left, and from which a label of one word was. */
const fewest = { several: 0.4, single: 0.5 };
/** The mean worth from which there is no doubt, unless every word has a capital, as in names. */
const sure = 0.6;

/**
 * Whether a text that is the same on both sides was left untranslated: a label such as `Save changes`, but not `Status` or
 * `Visual Studio Code`.
 *
 * @param lang the language of the original
 */
export function leftLabel(
  words: readonly Word[],
  text: string,
  lang: Tongue,
  lexicon: Lexicon,
): 'sure' | 'suspected' | null {
  const plain = words.filter((word) => !isTechnical(word, text));
  const first = plain[0];
  const last = plain.at(-1);
  if (first === undefined || last === undefined || isTerm(text.slice(first.start, last.end))) return null;
  if (plain.every(({ text: each }) => each === each.toUpperCase())) return null;
  const worths = plain.map((word) => {
    const worth = isJoined(word, text) ? 0 : foreignness(word.text, lang, lexicon);
    return plain.length > 1 && lacksCapital(word, lang, lexicon) ? Math.max(worth, withoutCapital) : worth;
  });
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
  if (mean < (plain.length === 1 ? fewest.single : fewest.several)) return null;
  const isName = plain.length > 1 && plain.every(({ text: each, lower }) => each !== lower || lower.length < 4);
  return mean >= sure && !isName ? 'sure' : 'suspected';
}

/** Whether an English word in lower case is also a German noun, which would have a capital: `details`. */
const lacksCapital = ({ text, lower }: Word, lang: Tongue, lexicon: Lexicon): boolean =>
  lang === 'en' && text === lower && /^\p{Lu}\p{Ll}/u.test(lexicon.wordOf(lexicon.stemOf(text, otherTongue(lang)), 'de'));

/** Whether a word is part of a longer one with hyphens. */
const isJoined = ({ start, end }: Word, text: string): boolean => text[start - 1] === '-' || text[end] === '-';
