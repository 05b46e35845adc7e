import type {
  IndexFormat,
  PairFormat,
  ReportFormat,
  RuleFormat,
  StaleFormat,
  TrendFormat,
} from '@gegenlesen/qa-report';

// Written out, since `--help` should not have to load the renderers to name them; a test compares them.

/** `check ORIGINAL TRANSLATION --format NAME` */
export const reportFormats = ['text', 'json', 'jsonl', 'markdown', 'html'] as const satisfies readonly ReportFormat[];

/** `check --pairs FILE --format NAME` */
export const pairFormats = ['text', 'jsonl', 'markdown'] as const satisfies readonly PairFormat[];

/** `check --pairs FILE --read-as NAME` */
export const pairFileFormats = ['jsonl', 'tsv', 'tmx', 'xliff', 'po'] as const;
export type PairFileFormat = (typeof pairFileFormats)[number];

/** `batch PLACE --format NAME` */
export const indexFormats = ['text', 'json', 'csv', 'html'] as const satisfies readonly IndexFormat[];

/** `rules --format NAME`, and `explain` */
export const ruleFormats = ['text', 'json', 'markdown'] as const satisfies readonly RuleFormat[];
/** `stale PLACE --format NAME` */
export const staleFormats = ['text', 'json', 'jsonl', 'markdown'] as const satisfies readonly StaleFormat[];

/** `trend --format NAME` */
export const trendFormats = ['text', 'svg', 'html', 'csv', 'json'] as const satisfies readonly TrendFormat[];

/** `align ORIGINAL TRANSLATION --format NAME` */
export const alignmentFormats = ['text', 'jsonl'] as const;
export type AlignmentFormat = (typeof alignmentFormats)[number];
