export { type Allowance, gateOfBatch } from './batch/gate-of-batch.ts';
export { type BatchResult, doneResult, failedResult, indexOfPairs } from './batch/index-of-pairs.ts';
export { type IndexFormat, indexFormats, renderIndex } from './batch/render-index.ts';
export { withoutIgnored } from './ignored.ts';
export {
  type CheckedPair,
  type PairFormat,
  type PairSummary,
  pairFormats,
  renderPair,
  renderPairSummary,
} from './pairs.ts';
export { lineStarts } from './places.ts';
export { applyPolicy } from './policy.ts';
export { formatOfPath, type ReportFormat, render, reportFormats } from './render.ts';
export type { RenderOptions } from './renderer.ts';
export { countsOf, scoreOf, scoreOfCounts } from './score.ts';
export { countWords } from './words.ts';
