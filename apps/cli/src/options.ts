import { Format } from '@gegenlesen/bitext';
import { z } from 'zod';
import {
  alignmentFormats,
  batchFormats,
  calibrationFormats,
  pairFileFormats,
  pairFormats,
  reportFormats,
  ruleFormats,
  staleFormats,
  trendFormats,
} from './formats.ts';
import { decisions, exceptions, gate, knowledge, languages, page, queue, reporting } from './options/groups.ts';
import { oneOf } from './options/one-of.ts';
import { listReport, wholeNumber } from './options/values.ts';

export { parseOptions } from './options/parse-options.ts';

/** `check ORIGINAL TRANSLATION`, as commander hands the options over. */
export const CheckOptions = z.object({
  ...reporting,
  format: oneOf(reportFormats).default('text'),
  readAs: oneOf(Format.options).optional(),
  since: z.string().optional(),
  review: z.boolean().default(false),
  ...knowledge,
  ...exceptions,
});
export type CheckOptions = z.infer<typeof CheckOptions>;

/** `check --pairs FILE`. */
export const PairsOptions = z.object({
  ...reporting,
  pairs: z.string(),
  format: oneOf(pairFormats).default('text'),
  readAs: oneOf(pairFileFormats).optional(),
  ...knowledge,
});
export type PairsOptions = z.infer<typeof PairsOptions>;

/** `align ORIGINAL TRANSLATION`. */
export const AlignOptions = z.object({
  ...languages,
  out: z.array(z.string()).default([]),
  format: oneOf(alignmentFormats).default('text'),
  lines: z.boolean().default(false),
  learned: z.boolean().default(true),
});
export type AlignOptions = z.infer<typeof AlignOptions>;

/** `batch status|pause|resume|cancel ID` */
export const QueueOptions = z.object(queue);
export type QueueOptions = z.infer<typeof QueueOptions>;

/** `worker` */
export const WorkerOptions = z.object({
  ...queue,
  threads: wholeNumber.optional(),
  concurrency: wholeNumber.optional(),
  threadMemory: wholeNumber.optional(),
  lock: wholeNumber.default(15),
  limit: wholeNumber.default(20),
  port: wholeNumber.optional(),
  logLevel: oneOf(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});
export type WorkerOptions = z.infer<typeof WorkerOptions>;

/** `batch PLACE` */
export const BatchOptions = z.object({
  ...reporting,
  ...knowledge,
  ...exceptions,
  out: z.string().default('reports'),
  format: oneOf(batchFormats).default('text'),
  report: z.array(listReport).default([]),
  pair: z.array(z.string()).default([]),
  since: z.string().optional(),
  threads: wholeNumber.optional(),
  threadMemory: wholeNumber.optional(),
  ...queue,
});
export type BatchOptions = z.infer<typeof BatchOptions>;

/** `serve [PLACE]` */
export const ServeOptions = z.object({
  ...knowledge,
  ...decisions,
  config: z.string().optional(),
  baseline: z.string().optional(),
  pair: z.array(z.string()).default([]),
  addUser: z.string().min(1, { error: 'names nobody' }).max(200).optional(),
  role: oneOf(['reviewer', 'editor']).default('editor'),
  ...page,
});
export type ServeOptions = z.infer<typeof ServeOptions>;

/** `stale [PLACE]` */
export const StaleOptions = z.object({
  ...languages,
  out: z.array(z.string()).default([]),
  format: oneOf(staleFormats).default('text'),
  pair: z.array(z.string()).default([]),
  failOn: oneOf(['out-of-date', 'suspected', 'never']).default('out-of-date'),
  learned: z.boolean().default(true),
});
export type StaleOptions = z.infer<typeof StaleOptions>;

/** `trend` */
export const TrendOptions = z.object({
  add: z.string().optional(),
  file: z.string().default('gegenlesen-trend.jsonl'),
  commit: z.string().min(1, { error: 'names no commit' }).optional(),
  date: z
    .string()
    .refine((date) => /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date)), {
      error: ({ input }) => `\`${input}\` is no date; write \`2024-03-01\` or \`2024-03-01T12:00:00Z\``,
    })
    .transform((date) => new Date(date).toISOString())
    .optional(),
  out: z.array(z.string()).default([]),
  format: oneOf(trendFormats).default('text'),
});
export type TrendOptions = z.infer<typeof TrendOptions>;
/** `config [FILE]` */
export const ConfigOptions = z.object({
  config: z.string().optional(),
  format: oneOf(['text', 'json']).default('text'),
  ...languages,
  ...gate,
});
export type ConfigOptions = z.infer<typeof ConfigOptions>;

/** `init [FOLDER]` */
export const InitOptions = z.object({ force: z.boolean().default(false) });
export type InitOptions = z.infer<typeof InitOptions>;

/** `baseline PLACE`, `baseline ORIGINAL TRANSLATION` */
export const BaselineOptions = z.object({
  ...languages,
  ...knowledge,
  ...decisions,
  out: z.string().optional(),
  prune: z.boolean().default(false),
  config: z.string().optional(),
  pair: z.array(z.string()).default([]),
  threads: wholeNumber.optional(),
  threadMemory: wholeNumber.optional(),
});
export type BaselineOptions = z.infer<typeof BaselineOptions>;

/** `learn FILE...` */
export const LearnOptions = z.object({
  name: z.string().optional(),
  list: z.boolean().default(false),
  remove: z.string().optional(),
});
export type LearnOptions = z.infer<typeof LearnOptions>;

/** `rules` and `explain RULE` */
export const RuleOptions = z.object({ format: oneOf(ruleFormats).default('text') });
export type RuleOptions = z.infer<typeof RuleOptions>;

/** `calibrate [FILE...]` */
export const CalibrateOptions = z.object({
  review: z.boolean().default(false),
  write: z.boolean().default(false),
  config: z.string().optional(),
  format: oneOf(calibrationFormats).default('text'),
});
export type CalibrateOptions = z.infer<typeof CalibrateOptions>;
