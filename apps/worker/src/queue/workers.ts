import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { version } from 'gegenlesen';
import type { Connection } from './connections.ts';

/** Milliseconds of silence after which a worker counts as gone. */
const patience = 15_000;

const key = (prefix: string): string => `${prefix}:workers`;

/** Milliseconds by the clock of the server, since the clocks of two machines differ. */
const now = async (redis: Connection): Promise<number> => Number((await redis.time())[0]) * 1000;

/** Announces this worker and its version every few seconds, until it is stopped. */
export function heartbeat(redis: Connection, prefix: string): { readonly end: () => Promise<void> } {
  const name = `${version} ${hostname()} ${process.pid} ${randomBytes(4).toString('hex')}`;
  const beat = async (): Promise<void> => {
    await redis.zadd(key(prefix), await now(redis), name);
  };
  // The next beat makes up for one that fails.
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

/** The version of each worker that is present. */
export async function versionsOfWorkers(redis: Connection, prefix: string): Promise<readonly string[]> {
  const since = (await now(redis)) - patience;
  await redis.zremrangebyscore(key(prefix), 0, String(since));
  return (await redis.zrange(key(prefix), '0', '-1')).map((name) => name.split(' ', 1)[0] ?? '');
}
