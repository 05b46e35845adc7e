export { type AlignDocumentsOptions, type Alignment, alignDocuments } from './align-documents.ts';
export { passesUnlessCritical } from './gate.ts';
export { type File, ingestFile } from './ingest-file.ts';
export type { Judgement, Judgements } from './judgement.ts';
export { checkOptionsOf, type Knowledge } from './known-words.ts';
export { choose, nearest } from './nearest.ts';
export { phrasebooks } from './phrasebooks.ts';
export { type ProofreadOptions, proofread } from './proofread.ts';
export { type NamedPair, type ProgramString, proofreadPair, proofreadPairs } from './proofread-pair.ts';
export { withReadings } from './readings.ts';
export {
  Finding,
  InputError,
  PairReport,
  Report,
  type ReportFormat,
  Rule,
  render,
  reportFormats,
  Severity,
} from './report.ts';
export { rules } from './rules.ts';
export {
  type AlignedPair,
  alignPair,
  type Drift,
  findDrift,
  type PairRequest,
  reportOn,
} from './stages.ts';
export type { EarlierTexts } from './stale/earlier.ts';
export { staleSince } from './stale/stale-since.ts';
export { type StatedAge, statedAge } from './stale/stated-age.ts';
export { suspectedIn } from './stale/suspected.ts';
export { version } from './version.ts';
export { withExceptions } from './with-exceptions.ts';
