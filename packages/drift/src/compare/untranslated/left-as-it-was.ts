import { isOwnFunctionWord, otherTongue, type Tongue, wordList } from '@gegenlesen/bitext';
import type { Word } from '../../read/words/words.ts';

/** Words of grammar that both languages have. */
const shared = wordList('in an am so was war hat die des den man will also all her wer fast rat not dies bin gut tag');

/** What stands at a word of a path, an option or a placeholder, and hardly at one of a sentence. */
const technicalSign = /[\d_\\/<>{}[\]=|%#@~$+*]/;
const option = /(?:^|\s)--?$/;

/** Whether a word is part of something that only a machine reads: `<solution_root>\backup`, `http_proxy`, `-Verbosity`. */
const isTechnical = ({ start, end }: Word, text: string): boolean =>
  technicalSign.test(text.charAt(start - 1)) ||
  technicalSign.test(text.charAt(end)) ||
  option.test(text.slice(Math.max(0, start - 3), start));

/**
 * For each word of a translation, how much it speaks for the language of the original (above 0) or for its own.
 *
 * @param text where these words stand
 * @param lang the language of the original
 */
export function leftAsItWas(
  words: readonly Word[],
  text: string,
  original: readonly Word[],
  lang: Tongue,
): readonly number[] {
  const known = new Set(original.map(({ lower }) => lower));
  const own = otherTongue(lang);
  return words.map((word): number => {
    const { lower } = word;
    if (isTechnical(word, text)) return 0;
    if (isOwnFunctionWord(lower, own)) return -2;
    if (isOwnFunctionWord(lower, lang)) return known.has(lower) ? 1 : 0.6;
    if (shared.has(lower) || lower.length === 1) return 0;
    if (!known.has(lower)) return -1;
    // A word with a capital is a name as a rule.
    return word.text === lower ? 1 : 0.2;
  });
}
