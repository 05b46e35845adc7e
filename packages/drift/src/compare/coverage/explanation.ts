import type { Lexicon, Tongue } from '@gegenlesen/bitext';
import type { CoveredWord } from './coverage.ts';

/** Words that carry meaning: those of grammar come and go in a translation. */
const contentOf = (words: readonly CoveredWord[]): readonly CoveredWord[] => words.filter(({ grammar }) => !grammar);

/** Nothing is more surprising than a word with so little support. */
const least = 0.0001;
/** In faithful translations. */
const usual = 5;

/**
 * How surprising the words of one side are for who knows the other, on the mean: the logarithm of how much less they are
 * supported than by words that all translate them surely. 0 is usual, and said where there are no words; 4 is another text.
 */
export function surpriseOf(words: readonly CoveredWord[], others: readonly CoveredWord[]): number {
  const content = contentOf(words);
  if (content.length === 0) return 0;
  const share = ({ support }: CoveredWord): number => support / Math.max(others.length, 1);
  const sum = content.reduce((all, word) => all - Math.log(Math.min(1, share(word) + least)), 0);
  return sum / content.length - usual;
}

/** Below this a name has no counterpart whatever. */
const nothing = 0.01;

/** Whether one side has a name, or a word that is made from one (`griechisch`), of which the other knows nothing. */
export const hasStrangeName = (words: readonly CoveredWord[], lang: Tongue, lexicon: Lexicon): boolean =>
  contentOf(words).some((word) => word.explained < nothing && isFromName(word, lang, lexicon));

/** English writes names, and what is made from them, with a capital. */
function isFromName({ word, stem }: CoveredWord, lang: Tongue, lexicon: Lexicon): boolean {
  if (stem === -1) return false;
  const english = lang === 'en' ? lexicon.wordOf(stem, 'en') : lexicon.translations(word.text, 'de')[0]?.word;
  return /^\p{Lu}/u.test(english ?? '');
}

/** From here on a word has a counterpart to speak of. */
const some = 0.05;

/** How far apart the counterparts of two neighbours stand on the mean, as a share of the other side: 0 to 1. */
export function leapsOf(words: readonly CoveredWord[], others: readonly CoveredWord[]): number {
  // Of several words with one counterpart the likeliest has it.
  const likeliest = new Map<number, CoveredWord>();
  const content = contentOf(words);
  for (const word of content) {
    if (word.explained > (likeliest.get(word.counterpart)?.explained ?? some)) likeliest.set(word.counterpart, word);
  }
  const places = content
    .filter((word) => likeliest.get(word.counterpart) === word)
    .map(({ counterpart }) => counterpart);
  const leaps = places.slice(1).reduce((sum, place, i) => sum + Math.abs(place - (places[i] ?? place)), 0);
  return leaps / Math.max(others.length * places.length, 1);
}
