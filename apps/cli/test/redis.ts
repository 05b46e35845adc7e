import { type RedisServer, redisServer as startRedis } from '@gegenlesen/testing/redis';
import { Redis } from 'ioredis';
import { onTestFinished } from 'vitest';

/** A server and a client that looks into it. */
export interface WatchedRedis extends RedisServer {
  readonly client: Redis;
}

/** @param options more words for its command line */
export async function redisServer(...options: string[]): Promise<WatchedRedis> {
  const server = await startRedis(...options);
  const client = new Redis(server.url, { maxRetriesPerRequest: null, lazyConnect: true });
  client.on('error', () => undefined);
  onTestFinished(() => client.disconnect());
  return { ...server, client };
}

/** Every key of the queue that means work: jobs in any state, and data between stages. */
export const workLeft = async (client: Redis): Promise<readonly string[]> =>
  (await client.keys('{gegenlesen}:*'))
    .filter((key) => !/:(?:id|meta|events|workers|stalled-check|state:\w+)$|:state:/.test(key))
    .sort();
