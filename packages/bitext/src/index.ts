export { type AskedColumns, askedColumns } from './asked-columns.ts';
export { Baseline, BaselineFinding } from './baseline.ts';
export { BatchGate, BatchIndex, BatchPair, BatchTotals } from './batch.ts';
export { Bead } from './bead.ts';
export { Correction, isCorrection, ReviewState } from './correction.ts';
export type { Cue } from './cue.ts';
export { Decision } from './decision.ts';
export type { Document, IgnoreComment, SegmentedDocument } from './document.ts';
export { Language, Leftover, Provenance } from './document.ts';
export { isDoubtful } from './doubt.ts';
export { type FactsForTranslator, factsForTranslator, translatorFactsOf } from './facts-for-translator.ts';
export type { FileFormat } from './file-format.ts';
export { Anchor, Finding, Group, Severity, severities, severityWeights } from './finding.ts';
export { Format } from './format.ts';
export {
  endingsOf,
  formatAlone,
  formatOfEnding,
  hasKeys,
  hasLines,
  hasPages,
  isBilingual,
  isCatalogue,
  isContainer,
  isWritable,
  takesComments,
} from './format-facts.ts';
export { type BilingualFormat, type CatalogueFormat, type DocumentFormat, fileFormats } from './format-table.ts';
export { isClearFunctionWord, isFunctionWord, isOwnFunctionWord } from './function-words.ts';
export type { Glossary, GlossaryEntry, GlossarySide } from './glossary.ts';
export { InputError, type InputErrorDetails } from './input-error.ts';
export type { Lexicon, Translation } from './lexicon.ts';
export { type Pair, type Passage, type PlacedPassage, placedPassage } from './passage.ts';
export { phrase, phrasebookOf } from './phrase.ts';
export { Phrasebook } from './phrasebook.ts';
export { composed, type PlainPassage, plainPair, plainPassage, plainSigns, plainText } from './plain-text.ts';
export { Context, Contexts, Exception, Policy, RuleSetting, Settled, Words } from './policy.ts';
export { quoted, wholeText } from './quoted.ts';
export type { Reader, Reading, Readings, ReadKinds, ReadWord } from './reading.ts';
export { remembered } from './remembered.ts';
export { Budgets, Gate, GateRequest, PairReport, Report, ReportSide, Score } from './report.ts';
export { Rule, RuleExample, RuleText } from './rule.ts';
export { Message, Messages, Says, type SaysOf, Slot, SlotKind, Slots } from './says.ts';
export { Prose, ProsePiece, proseOf, Segment, SegmentKind, toDocumentSpan, toProseSpan } from './segment.ts';
export { type MarkedSentences, type MarkedText, sentencesOf } from './sentences.ts';
export { ServiceError } from './service-error.ts';
export { isMarkedBy, overlap, Span } from './span.ts';
export { StalePair, StaleReport, StaleSentence } from './stale.ts';
export { factsOf, Inline, Limits, type StringFacts } from './string-facts.ts';
export { type BySide, type ByTongue, bySide, byTongue, otherTongue, type Tongue, tongueOf } from './tongue.ts';
export { TrendEntry } from './trend.ts';
export { type UnitCounts, UnitState } from './unit-state.ts';
export { WordChange } from './word-change.ts';
export { wordList } from './word-list.ts';
