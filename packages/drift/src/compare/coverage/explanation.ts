import type { Lexicon, Tongue } from '@gegenlesen/bitext';
import type { CoveredWord } from './coverage.ts';

/** The content words: function words come and go in a translation. */
const contentOf = (words: readonly CoveredWord[]): readonly CoveredWord[] => words.filter(({ grammar }) => !grammar);

/** Added to the mean support (0 to 1), so that a word without any is not infinitely surprising. */
const least = 0.0001;
/** The mean surprise of faithful translations, in natural logarithms. */
const usual = 5;
/** The score (0 to 1) below which a name has no counterpart at all. */
const nothing = 0.01;
/** The score (0 to 1) above which a word has a counterpart whose place counts. */
const some = 0.05;

/**
 * How surprising the words of one side are, on average, to someone who knows the other: the logarithm of how little support
 * they have there. 0 is usual, and the value for a side without words; 4 is a different text.
 */
export function surpriseOf(words: readonly CoveredWord[], others: readonly CoveredWord[]): number {
  const content = contentOf(words);
  if (content.length === 0) return 0;
  const share = ({ support }: CoveredWord): number => support / Math.max(others.length, 1);
  const sum = content.reduce((all, word) => all - Math.log(Math.min(1, share(word) + least)), 0);
  return sum / content.length - usual;
}

/** Whether one side has a name, or a word made from one (`griechisch`), without any counterpart. */
export const hasStrangeName = (words: readonly CoveredWord[], lang: Tongue, lexicon: Lexicon): boolean =>
  contentOf(words).some((word) => word.explained < nothing && isFromName(word, lang, lexicon));

/** English writes names and words made from them with a capital. */
function isFromName({ word, stem }: CoveredWord, lang: Tongue, lexicon: Lexicon): boolean {
  if (stem === -1) return false;
  const english = lang === 'en' ? lexicon.wordOf(stem, 'en') : lexicon.translations(word.text, 'de')[0]?.word;
  return /^\p{Lu}/u.test(english ?? '');
}

/** How far apart the counterparts of neighbours are on average, as a share of the other side: 0 to 1. */
export function leapsOf(words: readonly CoveredWord[], others: readonly CoveredWord[]): number {
  // If several words share a counterpart, it belongs to the one it explains best.
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
