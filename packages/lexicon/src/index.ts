export { type Counterparts, expectCounterparts } from './learn/expectation.ts';
export { learnLexicon } from './learn/learn-lexicon.ts';
export { makeModel } from './learn/make-model.ts';
export { type LearningPair, type NumberedPairs, type NumberedSide, numberPairs } from './learn/number-pairs.ts';
export { encodeModel, type LexiconModel } from './model.ts';
export { modelUrl } from './model-url.ts';
export { openLexicon } from './open-lexicon.ts';
export { wordsOf } from './words.ts';
