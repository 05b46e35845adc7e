export { type Checker, openThreads } from './checker.ts';
export type { ReadPair } from './pool/check-in-pool.ts';
export type { CheckedDocuments, CheckedTexts } from './pool/checked-pair.ts';
export { keyOfPair } from './pool/key-of-pair.ts';
export { pack, unpack } from './pool/pack.ts';
export { openPool, type Pool, shared } from './pool/pool.ts';
export type { Answer, CheckRequest, Taught } from './pool/task.ts';
export { openSentenceThreads, type SentenceThreads } from './sentence-threads.ts';
