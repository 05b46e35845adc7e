import { z } from 'zod';
import { shortIdOf } from './batch-id.ts';
import type { Connection } from './connections.ts';

/** The last command to a batch, or how it ended. */
export const BatchState = z.enum(['running', 'paused', 'cancelled', 'done']);
export type BatchState = z.infer<typeof BatchState>;

const Whole = z.coerce.number().int().nonnegative();

export const BatchRecord = z
  .object({
    id: z.string(),
    /** As the user named it. */
    place: z.string(),
    version: z.string(),
    state: BatchState,
    pairs: Whole,
    done: Whole,
    failed: Whole,
  })
  .readonly();
export type BatchRecord = z.infer<typeof BatchRecord>;

/** What is recorded about batches, in addition to their jobs. Every write to a batch also renews its time to live. */
export interface Batches {
  readonly read: (id: string) => Promise<BatchRecord | null>;
  readonly begin: (record: BatchRecord) => Promise<void>;
  readonly setState: (id: string, state: BatchState) => Promise<void>;
  readonly count: (id: string, outcome: 'done' | 'failed') => Promise<void>;
  /** Renews the time to live of the batch. */
  readonly renew: (id: string) => Promise<void>;
  readonly stateOf: (id: string) => Promise<BatchState | null>;
  /** The ids of all recorded batches. */
  readonly ids: () => Promise<readonly string[]>;
  /** An id as it is shown to users, and as they may write it. */
  readonly shown: (id: string) => Promise<string>;
}

/** @param expire seconds after which an inactive batch is forgotten */
export function batchesIn(redis: Connection, prefix: string, expire: number): Batches {
  const at = (id: string): string => `${prefix}:state:${id}`;
  const all = `${prefix}:state:ids`;
  const ids = async (): Promise<readonly string[]> => {
    const known = await redis.smembers(all);
    const isThere = await Promise.all(known.map((id) => redis.exists(at(id))));
    const gone = known.filter((_, i) => isThere[i] === 0);
    if (gone.length > 0) await redis.srem(all, ...gone);
    return known.filter((_, i) => isThere[i] === 1).sort();
  };
  return {
    read: async (id) => {
      const parsed = BatchRecord.safeParse(await redis.hgetall(at(id)));
      return parsed.success ? parsed.data : null;
    },
    begin: async (record) => {
      const { id } = record;
      await redis.multi().del(at(id)).hset(at(id), record).expire(at(id), expire).sadd(all, id).exec();
    },
    setState: async (id, state) => {
      await redis.multi().hset(at(id), { state }).expire(at(id), expire).exec();
    },
    count: async (id, outcome) => {
      await redis.multi().hincrby(at(id), outcome, 1).expire(at(id), expire).exec();
    },
    renew: async (id) => {
      await redis.expire(at(id), expire);
    },
    stateOf: async (id) => BatchState.safeParse(await redis.hget(at(id), 'state')).data ?? null,
    ids,
    shown: async (id) => shortIdOf(id, await ids()),
  };
}
