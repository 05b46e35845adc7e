export { Bead } from './bead.ts';
export type { Document, SegmentedDocument } from './document.ts';
export { Format, Language, Leftover, Provenance } from './document.ts';
export { Anchor, Finding, Group, Severity, severities, severityWeights } from './finding.ts';
export { InputError, type InputErrorDetails } from './input-error.ts';
export { type Pair, type Passage, type PlacedPassage, placedPassage } from './passage.ts';
export { Gate, GateRequest, PairReport, Report, ReportSide, Score } from './report.ts';
export { Prose, ProsePiece, proseOf, Segment, SegmentKind, toDocumentSpan, toProseSpan } from './segment.ts';
export { Span } from './span.ts';
