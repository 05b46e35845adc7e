import type { Cost } from '../cost.ts';
import { type TermsIn, termsOf } from '../terms.ts';
import { folded, wordsOf } from '../words.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

/**
 * Names and cognates, by the character n-grams that words share (Church 1993, McNamee and Mayfield 2004). Names weigh
 * most: they are spelled alike, so they share many rare n-grams. Words inside German compounds are found too.
 */
export const cognatesCost =
  (weights: TermWeights = { surprise: 0.2, shared: 0, alone: 0 }): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source, target, gramsReader()), weights);

const size = 4;

/** Remembers the n-grams of each word, as most words recur. */
function gramsReader(): TermsIn {
  const known = new Map<string, readonly string[]>();
  return (prose) =>
    wordsOf(prose).flatMap((word) => {
      const grams = known.get(word) ?? gramsOf(word);
      known.set(word, grams);
      return grams;
    });
}

/** The n-grams of `^` and a word, which is respelled so that related words in European languages look alike. */
export function gramsOf(word: string): readonly string[] {
  const key = `^${respelled(folded(word))}`;
  return Array.from({ length: Math.max(0, key.length - size + 1) }, (_, i) => key.slice(i, i + size));
}

const respelled = (word: string): string =>
  word.replace(/ph/g, 'f').replace(/th/g, 't').replace(/c/g, 'k').replace(/y/g, 'i').replace(/(.)\1/gu, '$1');
