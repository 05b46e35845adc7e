import { type BilingualFormat, Format, isBilingual } from '@gegenlesen/bitext';
import type { WholeFormat } from '@gegenlesen/ingest';
import type {
  CalibrationFormat,
  IndexFormat,
  ListFormat,
  PairFormat,
  ReportFormat,
  RuleFormat,
  StaleFormat,
  TrendFormat,
} from '@gegenlesen/qa-report';

// Written out so that `--help` need not load the renderers; a test compares the lists.

/** `batch PLACE --report NAME=FILE` */
export const listFormats = [
  'sarif',
  'junit',
  'github',
  'gitlab',
  'checkstyle',
  'comment',
  'csv',
  'csv-xbench',
  'csv-weblate',
] as const satisfies readonly ListFormat[];

/** `check ORIGINAL TRANSLATION --read-as NAME` */
export const documentFormats = Format.options;

/** `check ORIGINAL TRANSLATION --format NAME` */
export const reportFormats = [
  'text',
  'json',
  'jsonl',
  'markdown',
  'html',
  'its',
  ...listFormats,
] as const satisfies readonly ReportFormat[];

/** `check --pairs FILE --format NAME` */
export const pairFormats = ['text', 'json', 'jsonl', 'markdown'] as const satisfies readonly PairFormat[];

/** `check --pairs FILE --read-as NAME` */
export const pairFileFormats: readonly PairFileFormat[] = [
  ...new Set<PairFileFormat>(['jsonl', ...Format.options.filter(isBilingual)]),
];
export type PairFileFormat = 'jsonl' | BilingualFormat;

/** `convert IN OUT --to NAME` */
export const bilingualFormats = [
  'tmx',
  'xliff',
  'xliff-1.2',
  'po',
  'tsv',
  'csv',
  'xlsx',
  'docx',
  'jsonl',
] as const satisfies readonly WholeFormat[];

/** `DIR/index.*` of a batch */
const indexFormats = ['text', 'json', 'csv', 'html'] as const satisfies readonly IndexFormat[];

/** `batch PLACE --format NAME`; a name in both lists means the index. */
export const batchFormats = [...new Set([...indexFormats, ...listFormats])] as const;

/** `rules --format NAME`, and `explain` */
export const ruleFormats = ['text', 'json', 'markdown'] as const satisfies readonly RuleFormat[];
/** `stale PLACE --format NAME` */
export const staleFormats = ['text', 'json', 'jsonl', 'markdown'] as const satisfies readonly StaleFormat[];

/** `trend --format NAME` */
export const trendFormats = ['text', 'svg', 'html', 'csv', 'json'] as const satisfies readonly TrendFormat[];

/** `calibrate --format NAME` */
export const calibrationFormats = ['text', 'json'] as const satisfies readonly CalibrationFormat[];

/** `align ORIGINAL TRANSLATION --format NAME` */
export const alignmentFormats = ['text', 'jsonl', 'tmx', 'xliff', 'xliff-1.2', 'tsv', 'csv', 'xlsx', 'docx'] as const;
export type AlignmentFormat = (typeof alignmentFormats)[number];
