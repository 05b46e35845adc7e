export { type Recognised, recogniseLanguage } from './language/recognise-language.ts';
export { type OrderedPair, orderPair, type PairOptions } from './order-pair.ts';
export { provenanceOf } from './provenance/provenance-of.ts';
export { readDocument } from './read-document.ts';
export { requireGermanAndEnglish } from './require-german-and-english.ts';
export { segmentDocument } from './segment-document.ts';
export { splitSentences } from './sentences/split-sentences.ts';
