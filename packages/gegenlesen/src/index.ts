export { type AlignDocumentsOptions, type Alignment, alignDocuments } from './align-documents.ts';
export { passesUnlessCritical } from './gate.ts';
export { checkOptionsOf, type Knowledge } from './known-words.ts';
export { choose } from './nearest.ts';
export { type ProofreadOptions, proofread } from './proofread.ts';
export { proofreadPair } from './proofread-pair.ts';
export { type AlignedPair, alignPair, type File, findDrift, ingestFile, type PairRequest, reportOn } from './stages.ts';
export { version } from './version.ts';
export { withExceptions } from './with-exceptions.ts';
