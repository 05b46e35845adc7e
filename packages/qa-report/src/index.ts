export { leastDecisions, type Proposal, propose, proposedRules } from './decide/calibrate/propose.ts';
export {
  type JudgedFinding,
  judgedFindings,
  type MendedFinding,
  type RuleRecord,
  ruleRecords,
} from './decide/calibrate/rule-records.ts';
export { countWords } from './decide/count-words.ts';
export { countsOf, scoreOf, scoreOfCounts } from './decide/score.ts';
export { contextsOf, contextsOfDecision, isSamePlace, wordsKey } from './decide/settle/contexts.ts';
export { decisionsOnSame, exceptionsOfDecisions, isOnSame, lastDecisions } from './decide/settle/decisions.ts';
export { type Searchable, withoutIgnored } from './decide/settle/ignored.ts';
export { applyPolicy } from './decide/settle/policy.ts';
export { exceptionsThatMatch, type Found } from './decide/settle/settles.ts';
export { type Allowance, gateOfBatch } from './decide/totals/gate-of-batch.ts';
export { type BatchResult, doneResult, failedResult, indexOfPairs } from './decide/totals/index-of-pairs.ts';
export { staleReport } from './decide/totals/stale-report.ts';
export {
  type CheckedAt,
  entryOfIndex,
  entryOfReport,
  readTrend,
  withEntry,
  writeTrend,
} from './decide/totals/trend-entries.ts';
export { unitsText } from './decide/units-text.ts';
export { lineAndColumn, lineStarts, pageStarts } from './read/lines.ts';
export { extractOf, type PairExtract } from './read/pair-extract.ts';
export { remarksOn } from './read/remarks.ts';
export { type IndexFormat, indexFormats, renderIndex } from './render/batch/render-index.ts';
export {
  type CalibrationFormat,
  calibrationFormats,
  renderCalibration,
} from './render/calibration/render-calibration.ts';
export {
  type CheckedPair,
  type PairFormat,
  type PairSummary,
  pairFormats,
  renderPair,
  renderPairSummary,
  renderUnchecked,
  type UncheckedUnit,
} from './render/pairs.ts';
export type { RenderOptions } from './render/renderer.ts';
export {
  formatOfPath,
  type ListFormat,
  listFormats,
  openList,
  type ReportFormat,
  render,
  reportFormats,
} from './render/report/formats.ts';
export type { Standing } from './render/report/html/standing.ts';
export { reviewPage } from './render/report/html.ts';
export { itsXliff } from './render/report/its.ts';
export type { ListContext, ListWriter } from './render/report/list/list-renderer.ts';
export { type RuleFormat, renderRule, renderRules, ruleFormats } from './render/rules/render-rules.ts';
export { ruleList, rulePage } from './render/rules/rule-markdown.ts';
export { renderStale, type StaleFormat, staleFormatOfPath, staleFormats } from './render/stale/render-stale.ts';
export { renderTrend, type TrendFormat, trendFormatOfPath, trendFormats } from './render/trend/render-trend.ts';
export { csvRow } from './words/escape/csv-text.ts';
export { element, xmlDeclaration, xmlText } from './words/escape/xml.ts';
