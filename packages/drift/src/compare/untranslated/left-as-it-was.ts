import { isOwnFunctionWord, type Lexicon, otherTongue, type Span, type Tongue, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';
import { isTechnical } from './is-technical.ts';

/** Short words that exist in both languages. */
const shared = wordList('in an am so was war hat die des den man will also all her wer fast rat not dies bin gut tag');
/** Function words that are keywords of programming languages, too: `if let`, `else if`. */
const keywords = wordList('if else for while do let impl');

/**
 * How much a word counts for the language of the original, in plain words left as they were: a function word of the
 * translation's language, one that the original has or lacks, a word that is not in the original, a plain word, one with a
 * capital, which is usually a name, and one that may belong to a program. Set by hand.
 */
const counts = {
  ownFunctionWord: -2,
  functionWord: 1,
  otherFunctionWord: 0.6,
  translated: -1,
  plain: 1,
  name: 0.2,
  ofProgram: 0.2,
};

/**
 * How much each word of a translation suggests that the text was left in the language of the original (above 0) or not (below).
 *
 * @param text the text of these words
 * @param lang the language of the original
 * @param lexicon tells words of the translation's own language, and those of no language, if there is one
 */
export function leftAsItWas(
  words: readonly Word[],
  text: string,
  original: readonly Word[],
  lang: Tongue,
  lexicon: Lexicon | null,
): readonly number[] {
  const known = new Set(original.map(({ lower }) => lower));
  const own = otherTongue(lang);
  return words.map((word): number => {
    const { lower } = word;
    if (isTechnical(word, text)) return 0;
    if (isOwnFunctionWord(lower, own)) return counts.ownFunctionWord;
    if (isPartOfName(word, text)) return 0;
    if (keywords.has(lower)) return counts.ofProgram;
    if (isOwnFunctionWord(lower, lang)) return known.has(lower) ? counts.functionWord : counts.otherFunctionWord;
    if (shared.has(lower) || lower.length === 1) return 0;
    if (!known.has(lower)) return counts.translated;
    if (lexicon !== null && isAtHome(word, own, lexicon)) return 0;
    if (isListed(word, text) || (lexicon !== null && lexicon.stemOf(word.text, lang) === -1)) return counts.ofProgram;
    return word.text === lower ? counts.plain : counts.name;
  });
}

/** Whether a word is joined to another one without a space: `solib-absolute-prefix`, `form:value`, `pata,ahci`. */
const isPartOfName = ({ start, end }: Span, text: string): boolean =>
  /[\p{L}\d}][-:.,]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
  /^[-:.,][\p{L}\d{]/u.test(text.slice(end, end + 2));

/** Whether a word is an item of a list, all by itself: `lzo, deflate und zstd`, `'vbr', 'qp'`. */
const isListed = ({ start, end }: Span, text: string): boolean =>
  /(?:[,;:(|/'"“„»]|(?<!\p{L})(?:und|oder|and|or))\s*$/u.test(text.slice(0, start)) &&
  /^\s*(?:[,;:)|/'"”“«]|(?:und|oder|and|or)(?!\p{L})|$)/u.test(text.slice(end));

/** Whether a word is more common in the translation's language than in the original's. */
const isAtHome = ({ text }: Word, own: Tongue, lexicon: Lexicon): boolean =>
  lexicon.frequency(lexicon.stemOf(text, own), own) >
  lexicon.frequency(lexicon.stemOf(text, otherTongue(own)), otherTongue(own));
