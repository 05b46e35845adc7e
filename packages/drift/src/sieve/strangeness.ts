import type { Span } from '@gegenlesen/bitext';
import type { CoveredWord } from '../compare/coverage/coverage.ts';
import type { Evidence } from './sieve.ts';
import { touches } from './touches.ts';

/** Added to how well a word is explained (0 to 1), so that one without any explanation is not infinitely strange. */
const least = 0.01;

/**
 * What the lexicon says about the words in a place, given the other side: how strange the strangest of them is, as a negative
 * logarithm; whether there is a word that it does not know; and whether there are only function words, which a translation
 * may do without. Nothing without a place or a lexicon.
 */
export function strangenessOf(name: string, place: Span | null, words: readonly CoveredWord[]): readonly Evidence[] {
  const there = words.filter(({ word }) => touches(word, place));
  const content = there.filter(({ grammar }) => !grammar);
  if (content.length === 0) return there.length === 0 ? [] : [[`only function words in the ${name}`, 1]];
  const known = content.filter(({ stem }) => stem >= 0);
  const strangest = Math.max(...known.map(({ explained }) => -Math.log(explained + least)));
  return [
    ...(known.length < content.length ? [[`unknown word in the ${name}`, 1] as const] : []),
    ...(known.length === 0 ? [] : [[`strange word in the ${name}`, strangest] as const]),
  ];
}
