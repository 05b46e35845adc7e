import { encodeModel } from '../model.ts';
import { expectCounterparts } from './expectation.ts';
import { makeModel, noneSeparate, usualMake } from './make-model.ts';
import { type LearningPair, numberPairs } from './number-pairs.ts';

/**
 * Two words that occur together once may do so by chance. Also, the texts to be checked may be among those learned
 * from, and a fault in them must not explain itself. On news with a planted fault in every eighth pair, these limits
 * lower false alarms by a sixth and the faults seen by a fifteenth.
 */
const cautious = { ...usualMake, together: 2, doubt: 1 };

/**
 * Learns a lexicon from pairs of sentences or short paragraphs, as bytes for `openLexicon`, to be used alone or as a
 * layer over another. A layer needs a hundred pairs or more. Only the first 100 words of a text are read.
 */
export function learnLexicon(pairs: readonly LearningPair[]): Uint8Array {
  const numbered = numberPairs(pairs);
  const { de, en, weights } = numbered;
  const [fromGerman, fromEnglish] = [expectCounterparts(de, en, weights), expectCounterparts(en, de, weights)];
  return encodeModel(makeModel(numbered, fromGerman, fromEnglish, noneSeparate, cautious));
}
