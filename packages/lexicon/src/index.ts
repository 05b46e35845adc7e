export { hashOf } from './hash.ts';
export { layerLexicons } from './layer-lexicons.ts';
export { type Counterparts, expectCounterparts } from './learn/expectation.ts';
export { learnLexicon } from './learn/learn-lexicon.ts';
export { makeModel } from './learn/make-model.ts';
export {
  type Keys,
  type LearningPair,
  type NumberedPairs,
  type NumberedSide,
  numberPairs,
} from './learn/number-pairs.ts';
export { type SeparateForms, separateForms } from './learn/separate-forms.ts';
export { encodeModel, type LexiconModel } from './model.ts';
export { modelUrl } from './model-url.ts';
export { openLexicon } from './open-lexicon.ts';
export { stemKey } from './stem.ts';
export { wordsOf } from './words.ts';
