export { type BatchResult, doneResult, failedResult, indexOfPairs } from './batch/index-of-pairs.ts';
export { type IndexFormat, indexFormats, renderIndex } from './batch/render-index.ts';
export { exceptionsOfDecisions, lastDecisions } from './decisions.ts';
export {
  type CheckedPair,
  type PairFormat,
  type PairSummary,
  pairFormats,
  renderPair,
  renderPairSummary,
} from './pairs.ts';
export { lineAndColumn, lineStarts } from './places.ts';
export { applyPolicy } from './policy.ts';
export { formatOfPath, type ReportFormat, render, reportFormats } from './render.ts';
export type { RenderOptions } from './renderer.ts';
export { countsOf, scoreOf, scoreOfCounts } from './score.ts';
export { exceptionsThatMatch, type Found } from './settles.ts';
export { countWords } from './words.ts';
