export { type Allowance, gateOfBatch } from './batch/gate-of-batch.ts';
export { type BatchResult, doneResult, failedResult, indexOfPairs } from './batch/index-of-pairs.ts';
export { type IndexFormat, indexFormats, renderIndex } from './batch/render-index.ts';
export { leastDecisions, type Proposal, propose } from './calibration/propose.ts';
export {
  type CalibrationFormat,
  calibrationFormats,
  proposedRules,
  renderCalibration,
} from './calibration/render-calibration.ts';
export {
  type JudgedFinding,
  judgedFindings,
  type MendedFinding,
  type RuleRecord,
  ruleRecords,
} from './calibration/rule-records.ts';
export { contextsOf, contextsOfDecision, isSamePlace, wordsKey } from './contexts.ts';
export { csvRow } from './csv-text.ts';
export { decisionsOnSame, exceptionsOfDecisions, isOnSame, lastDecisions } from './decisions.ts';
export { withoutIgnored } from './ignored.ts';
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
export { lineAndColumn, lineStarts } from './places.ts';
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
export type { Standing } from './renderers/html/standing.ts';
export { reviewPage } from './renderers/html.ts';
export { type RuleFormat, renderRule, renderRules, ruleFormats } from './rules/render-rules.ts';
export { ruleList, rulePage } from './rules/rule-markdown.ts';
export { countsOf, scoreOf, scoreOfCounts } from './score.ts';
export { exceptionsThatMatch, type Found } from './settles.ts';
export { renderStale, type StaleFormat, staleFormatOfPath, staleFormats } from './stale/render-stale.ts';
export { staleReport } from './stale/stale-report.ts';
export { renderTrend, type TrendFormat, trendFormatOfPath, trendFormats } from './trend/render-trend.ts';
export {
  type CheckedAt,
  entryOfIndex,
  entryOfReport,
  readTrend,
  withEntry,
  writeTrend,
} from './trend/trend-entries.ts';
export { countWords } from './words.ts';
export { element, xmlDeclaration, xmlText } from './xml.ts';
