import { encodeModel } from '../model.ts';
import { type Counterparts, expectCounterparts, usualExpectation } from './expectation.ts';
import { makeModel } from './make-model.ts';
import { type LearningPair, numberPairs } from './number-pairs.ts';

/** One direction of learning: `de` reads German and says which English words it becomes. */
export function learnDirection(pairs: readonly LearningPair[], from: 'de' | 'en'): Counterparts {
  const { de, en, weights } = numberPairs(pairs);
  return from === 'de'
    ? expectCounterparts(de, en, weights, usualExpectation)
    : expectCounterparts(en, de, weights, usualExpectation);
}

/** The bytes of a model learned from pairs of texts, both directions: a lexicon of its own, or a layer over another. */
export function learnLexicon(pairs: readonly LearningPair[]): Uint8Array {
  const numbered = numberPairs(pairs);
  const { de, en, weights } = numbered;
  return encodeModel(makeModel(numbered, expectCounterparts(de, en, weights), expectCounterparts(en, de, weights)));
}
