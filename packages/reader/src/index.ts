export { type Inference, inferenceOf, type OnnxRuntime, type RowOutcome } from './inference.ts';
export { latestReadings } from './latest-readings.ts';
export { openReader, type ReaderOptions, type ReadingCache, type ReadingParts } from './open-reader.ts';
export type { Row } from './row.ts';
export { openTokeniser, type Tokenise, type Tokens } from './tokenise.ts';
export { readVocabulary, type Vocabulary } from './vocabulary.ts';
