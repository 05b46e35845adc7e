import { encodeModel } from '../model.ts';
import { expectCounterparts } from './expectation.ts';
import { makeModel } from './make-model.ts';
import { type LearningPair, numberPairs } from './number-pairs.ts';

/**
 * Learns a lexicon from pairs of texts, as bytes for `openLexicon`: one of its own, or a layer over another. A layer
 * should come from some hundred pairs at least. Pairs are sentences or short paragraphs; words beyond 100 are not read.
 */
export function learnLexicon(pairs: readonly LearningPair[]): Uint8Array {
  const numbered = numberPairs(pairs);
  const { de, en, weights } = numbered;
  return encodeModel(makeModel(numbered, expectCounterparts(de, en, weights), expectCounterparts(en, de, weights)));
}
