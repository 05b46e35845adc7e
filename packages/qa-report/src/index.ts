export { type BatchResult, doneResult, failedResult, indexOfPairs } from './batch/index-of-pairs.ts';
export { type IndexFormat, indexFormats, renderIndex } from './batch/render-index.ts';
export type { ListContext, ListWriter } from './list-renderer.ts';
export { extractOf, type PairExtract } from './pair-extract.ts';
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
export {
  formatOfPath,
  type ListFormat,
  listFormats,
  openList,
  type ReportFormat,
  render,
  reportFormats,
} from './render.ts';
export type { RenderOptions } from './renderer.ts';
export { countsOf, scoreOf, scoreOfCounts } from './score.ts';
export { countWords } from './words.ts';
