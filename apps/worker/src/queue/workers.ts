import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { version } from 'gegenlesen';
import type { Connection } from './connections.ts';

/** A worker that says nothing for so many milliseconds is taken for gone. */
const patience = 15_000;

const key = (prefix: string): string => `${prefix}:workers`;

/** By the server's clock, since those of two machines differ. */
const now = async (redis: Connection): Promise<number> => Number((await redis.time())[0]) * 1000;

/** Says every few seconds that this worker is there, and which version it is, until it is ended. */
export function heartbeat(redis: Connection, prefix: string): { readonly end: () => Promise<void> } {
  const name = `${version} ${hostname()} ${process.pid} ${randomBytes(4).toString('hex')}`;
  const beat = async (): Promise<void> => {
    await redis.zadd(key(prefix), await now(redis), name);
  };
  // A beat that fails is made up for by the next.
  const quietly = (): void => void beat().catch(() => undefined);
  quietly();
  const timer = setInterval(quietly, patience / 3);
  return {
    end: async () => {
      clearInterval(timer);
      await redis.zrem(key(prefix), name);
    },
  };
}

/** The versions of the workers that are there, one entry for each worker. */
export async function versionsOfWorkers(redis: Connection, prefix: string): Promise<readonly string[]> {
  const since = (await now(redis)) - patience;
  await redis.zremrangebyscore(key(prefix), 0, String(since));
  return (await redis.zrange(key(prefix), '0', '-1')).map((name) => name.split(' ', 1)[0] ?? '');
}
