export { type AlignDocumentsOptions, type Alignment, alignDocuments } from './align-documents.ts';
export { passesUnlessCritical } from './gate.ts';
export { type File, type ProofreadOptions, proofread } from './proofread.ts';
export { type ProofreadPairOptions, proofreadPair } from './proofread-pair.ts';
export { version } from './version.ts';
