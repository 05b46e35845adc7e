import { Format, GateRequest, InputError } from '@gegenlesen/bitext';
import { z } from 'zod';
import {
  alignmentFormats,
  batchFormats,
  listFormats,
  pairFileFormats,
  pairFormats,
  reportFormats,
  ruleFormats,
  staleFormats,
  trendFormats,
} from './formats.ts';
import { choose } from './nearest.ts';
import { oneOf } from './one-of.ts';

export const languageTag = z.string().regex(/^[A-Za-z]{2,3}(?:[-_][A-Za-z\d]{1,8})*$/, {
  error: ({ input }) => `\`${input}\` is no language tag; write \`de\`, \`en\`, \`de-CH\` or the like`,
});

const percentage = z
  .string()
  .regex(/^(?:100(?:\.0+)?|\d{1,2}(?:\.\d+)?)$/, {
    error: ({ input }) => `\`${input}\` is no number from 0 to 100; write \`95\` or \`97.5\``,
  })
  .transform(Number);

const languages = { sourceLang: languageTag.optional(), targetLang: languageTag.optional() };
const gate = { minScore: percentage.optional(), failOn: oneOf(GateRequest.unwrap().shape.failOn.options).optional() };
const knowledge = {
  meaning: z.boolean().default(true),
  learned: z.boolean().default(true),
  glossary: z.string().optional(),
};
const decisions = { decisions: z.array(z.string()).default([]) };
const exceptions = {
  baseline: z.string().optional(),
  ...decisions,
  strictExceptions: z.boolean().default(false),
};
const reporting = { out: z.array(z.string()).default([]), config: z.string().optional(), ...languages, ...gate };

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

const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,5}$/, { error: ({ input }) => `\`${input}\` is no whole number from 1 on` })
  .transform(Number);

const queue = {
  queue: z.string().optional(),
  prefix: z.string().optional(),
  store: z.string().optional(),
  expire: wholeNumber.default(24 * 3600),
};

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

/** `sarif=FILE` */
const listReport = z.string().transform((value, context) => {
  const [format = '', ...rest] = value.split('=');
  const known = listFormats.find((name) => name === format);
  const path = rest.join('=');
  if (known !== undefined && path !== '') return { format: known, path };
  const problem = rest.length === 0 || known !== undefined ? 'names no file; write `sarif=FILE` or the like' : null;
  context.addIssue(`\`${value}\` ${problem ?? `is no report over a batch; ${choose(format, listFormats)}`}`);
  return z.NEVER;
});

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

const page = {
  threads: wholeNumber.optional(),
  port: wholeNumber.optional(),
  host: z.string().optional(),
  open: z.boolean().default(true),
};

/** What the review page takes of a command. */
export interface PageOptions {
  readonly meaning: boolean;
  readonly learned: boolean;
  readonly threads?: number | undefined;
  readonly port?: number | undefined;
  /** The name under which others reach it. */
  readonly host?: string | undefined;
  /** Whether a browser is opened. */
  readonly open: boolean;
}

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

/** @throws InputError that names the option, its value and what it could be */
export function parseOptions<T>(schema: z.ZodType<T>, options: unknown): T {
  const parsed = schema.safeParse(options);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new InputError(optionName(String(issue?.path[0])), issue?.message ?? 'is wrong');
}

/** `minScore` is `--min-score`. */
const optionName = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
