import { type Lexicon, otherTongue, type Tongue, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import { foreignness } from './foreignness.ts';
import { isTechnical } from './is-technical.ts';
import { isTerm } from './loans.ts';

/** What a noun in lower case is worth (0 to 1) where German would write a capital. */
const withoutCapital = 0.8;
/** The mean worth of the words from which a label was left, and from which a label of one word was. */
const fewest = { several: 0.4, single: 0.5 };
/** The mean worth from which there is no doubt, unless it is one word or every word has a capital, as in names. */
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
  if (nameOfIcon.test(text.trim())) return null;
  const plain = words.filter((word) => !isTechnical(word, text));
  const first = plain[0];
  const last = plain.at(-1);
  if (first === undefined || last === undefined || isTerm(text.slice(first.start, last.end))) return null;
  if (plain.every(({ text: each }) => each === each.toUpperCase())) return null;
  const inCapitals = plain.length > 1 && plain.every(({ text: each, lower }) => each !== lower || lower.length < 4);
  if (inCapitals && plain.some((word) => isNamePart(word.text, lang, lexicon))) return null;
  if (phrasal.test(text.slice(first.start, last.end))) return 'suspected';
  const worths = plain.map((word) => {
    const worth = isJoined(word, text) ? 0 : foreignness(word.text, lang, lexicon);
    return plain.length > 1 && lacksCapital(word, lang, lexicon) ? Math.max(worth, withoutCapital) : worth;
  });
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / worths.length;
  if (mean < (plain.length === 1 ? fewest.single : fewest.several)) return null;
  return mean >= sure && plain.length > 1 && !inCapitals ? 'sure' : 'suspected';
}

/** `camera-photo`, which a program looks up. */
const nameOfIcon = /^\p{Ll}+(?:-\p{Ll}+)+$/u;

/** English verbs with their particles, of words that German has as well. */
const phrasal = /^(?:log|show|sort|zoom|volume|scroll|set|switch|turn) (?:in|out|up|down|on|off|all|by)$/i;

/** Whether a word is part of names: of `New York`, or an adjective made from one, as in `Deutsche Bahn`. */
function isNamePart(word: string, lang: Tongue, lexicon: Lexicon): boolean {
  const form =
    lang === 'en' ? lexicon.wordOf(lexicon.stemOf(word, 'en'), 'en') : lexicon.translations(word, 'de')[0]?.word;
  return capital.test(form ?? '') && foreignness(word, lang, lexicon) < 1;
}

const capital = /^\p{Lu}\p{Ll}/u;

/** German takes over these adverbs without a capital. */
const adverbs = wordList('online offline live inline');

/** Whether an English word in lower case is also a German noun, which would have a capital: `details`. */
const lacksCapital = ({ text, lower }: Word, lang: Tongue, lexicon: Lexicon): boolean =>
  lang === 'en' &&
  text === lower &&
  !adverbs.has(lower) &&
  capital.test(lexicon.wordOf(lexicon.stemOf(text, otherTongue(lang)), 'de'));

/** Whether a word is part of a longer one with hyphens. */
const isJoined = ({ start, end }: Word, text: string): boolean => text[start - 1] === '-' || text[end] === '-';
