import type { Connection } from '../queue/connections.ts';
import { type ArtifactStore, mostArtifactBytes, requireSize } from './store.ts';

export interface RedisStoreOptions {
  readonly prefix: string;
  /** Seconds after which an artifact that nobody fetched is deleted. */
  readonly expire: number;
  readonly mostBytes?: number;
}

/** Artifacts in the Redis of the queue, so that workers on other machines need no shared disk. */
export function redisStore(
  redis: Connection,
  { prefix, expire, mostBytes = mostArtifactBytes }: RedisStoreOptions,
): ArtifactStore {
  const at = (key: string): string => `${prefix}:artifact:${key}`;
  return {
    get: (key) => redis.getBuffer(at(key)),
    renew: async (key) => (await redis.expire(at(key), expire)) === 1,
    has: async (key) => (await redis.exists(at(key))) === 1,
    put: async (key, bytes) => {
      requireSize(key, bytes, mostBytes);
      await redis.set(at(key), Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'EX', expire);
    },
    remove: async (keys) => {
      if (keys.length > 0) await redis.unlink(...keys.map(at));
    },
  };
}
