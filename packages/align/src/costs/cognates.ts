import type { Cost } from '../cost.ts';
import { type TermsIn, termsOf } from '../terms.ts';
import { folded, wordsOf } from '../words.ts';
import { sharedTermsCost, type TermWeights } from './shared-terms.ts';

/**
 * Names and cognates, by the character n-grams that their words share (Church 1993, McNamee and Mayfield 2004). A name
 * is a cognate that is spelled alike, so its many n-grams, all of them rare, weigh most; and a word inside a German
 * compound is found as well.
 */
export const cognatesCost =
  (weights: TermWeights = { surprise: 0.2, shared: 0, alone: 0 }): Cost =>
  (source, target) =>
    sharedTermsCost(termsOf(source, target, gramsReader()), weights);

const size = 4;

/** The n-grams of the words of a text. Remembers each word, as most come again. */
function gramsReader(): TermsIn {
  const known = new Map<string, readonly string[]>();
  return (prose) =>
    wordsOf(prose).flatMap((word) => {
      const grams = known.get(word) ?? gramsOf(word);
      known.set(word, grams);
      return grams;
    });
}

/** The n-grams of a word, spelled as related words of European languages agree most; `^` begins it. */
export function gramsOf(word: string): readonly string[] {
  const key = `^${respelled(folded(word))}`;
  return Array.from({ length: Math.max(0, key.length - size + 1) }, (_, i) => key.slice(i, i + size));
}

const respelled = (word: string): string =>
  word.replace(/ph/g, 'f').replace(/th/g, 't').replace(/c/g, 'k').replace(/y/g, 'i').replace(/(.)\1/gu, '$1');
