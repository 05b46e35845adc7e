import { Format, GateRequest, Language, Policy } from '@gegenlesen/bitext';
import { version } from 'gegenlesen';
import { z } from 'zod';

/** Each stage has a queue; they are in the order in which a text passes them. */
export const stages = ['ingest', 'align', 'drift', 'report'] as const;
export type Stage = (typeof stages)[number];

/** The job in `list` represents the list of a batch's pairs: as long as it waits, the batch waits for more pairs. */
export const queues = [...stages, 'batch', 'list'] as const;
export type QueueName = (typeof queues)[number];

const Judgement = { gate: GateRequest.exactOptional(), policy: Policy.exactOptional() };

const Taught = z
  .object({ kind: z.enum(['words', 'terms', 'decisions']), path: z.string(), digest: z.string() })
  .readonly();

/** What the jobs of a pair carry: keys and options, but no texts, except those of an earlier revision. */
export const PairJob = z
  .object({
    version: z.string(),
    batch: z.string().nullable(),
    /** The digest of both texts, the options and the version, under which everything made from them is stored. */
    key: z.string(),
    name: z.string(),
    original: z.string(),
    translation: z.string(),
    request: z.object({
      sourceLang: Language.exactOptional(),
      targetLang: Language.exactOptional(),
      format: Format.exactOptional(),
      ...Judgement,
      gate: GateRequest,
      /** Only with `--since`, for the few pairs that changed. */
      earlier: z.record(z.string(), z.string().nullable()).readonly().exactOptional(),
      frontMatter: z.array(z.string()).readonly().exactOptional(),
      untranslated: z.array(z.string()).readonly().exactOptional(),
      suspicions: z.boolean().exactOptional(),
      machine: z.object(Judgement).readonly().exactOptional(),
      meaning: z.boolean(),
      reading: z.boolean(),
    }),
    taught: z.array(Taught).readonly(),
    /** How many times the pair killed a thread. */
    deaths: z.int().nonnegative().default(0),
  })
  .readonly();
export type PairJob = z.infer<typeof PairJob>;

/** What the job of a batch carries. */
export const BatchJob = z.object({ version: z.string(), id: z.string() }).readonly();
export type BatchJob = z.infer<typeof BatchJob>;

/** Why a job cannot be done here: another version made it. Null if this version did. */
export function strangeness(data: unknown): string | null {
  const made = z.object({ version: z.string() }).safeParse(data);
  const other = made.success ? made.data.version : 'an unknown version';
  return other === version
    ? null
    : `made by gegenlesen ${other}, and this worker is ${version}; run one version on both ends`;
}

/** What is stored for a pair between its stages. */
export type Part =
  | 'original'
  | 'translation'
  | 'read-original'
  | 'read-translation'
  | 'aligned'
  | 'drift'
  | 'report'
  | 'problem';
export const parts: readonly Part[] = [
  'original',
  'translation',
  'read-original',
  'read-translation',
  'aligned',
  'drift',
  'report',
  'problem',
];

export const keyOf = (key: string, part: Part): string => `${key}.${part}`;
export const taughtKey = (digest: string): string => `taught.${digest}`;
export const batchKey = (id: string, part: 'given' | 'index'): string => `batch.${id}.${part}`;

/** Jobs that a person is waiting for come before those of a batch. */
export const priorities = { person: 1, batch: 10 } as const;
