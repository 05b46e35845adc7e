import { z } from 'zod';
import type { Connection } from './connections.ts';

/** What a batch is told to do, and where it stands. */
export const BatchState = z.enum(['running', 'paused', 'cancelled', 'done']);
export type BatchState = z.infer<typeof BatchState>;

const Whole = z.coerce.number().int().nonnegative();

export const BatchRecord = z
  .object({
    id: z.string(),
    /** As the person named it. */
    place: z.string(),
    version: z.string(),
    state: BatchState,
    pairs: Whole,
    done: Whole,
    failed: Whole,
  })
  .readonly();
export type BatchRecord = z.infer<typeof BatchRecord>;

/** What is known of batches, beside their jobs. */
export interface Batches {
  readonly read: (id: string) => Promise<BatchRecord | null>;
  readonly begin: (record: BatchRecord) => Promise<void>;
  readonly setState: (id: string, state: BatchState) => Promise<void>;
  readonly count: (id: string, outcome: 'done' | 'failed') => Promise<void>;
  readonly stateOf: (id: string) => Promise<BatchState | null>;
}

/** @param expire seconds after which a batch is forgotten */
export function batchesIn(redis: Connection, prefix: string, expire: number): Batches {
  const at = (id: string): string => `${prefix}:state:${id}`;
  return {
    read: async (id) => {
      const parsed = BatchRecord.safeParse(await redis.hgetall(at(id)));
      return parsed.success ? parsed.data : null;
    },
    begin: async (record) => {
      await redis.multi().del(at(record.id)).hset(at(record.id), record).expire(at(record.id), expire).exec();
    },
    setState: async (id, state) => {
      await redis.hset(at(id), { state });
    },
    count: async (id, outcome) => {
      await redis.hincrby(at(id), outcome, 1);
    },
    stateOf: async (id) => BatchState.safeParse(await redis.hget(at(id), 'state')).data ?? null,
  };
}
