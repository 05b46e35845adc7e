import { ServiceError } from '@gegenlesen/bitext';
import { Redis } from 'ioredis';
import { type QueueAddress, shownAddress } from './address.ts';

/** Milliseconds: longer than any server takes to answer, and short enough for a person to wait. */
const patience = 1500;

/** What the server reports about itself. */
export interface AskedServer {
  readonly address: QueueAddress;
  /** Warnings for the user. */
  readonly notices: readonly string[];
}

/**
 * Asks the server about itself before any work begins.
 *
 * @throws ServiceError with its address if it refuses, or does not answer in time
 */
export async function askServer(address: QueueAddress): Promise<AskedServer> {
  const redis = new Redis(address.url, {
    lazyConnect: true,
    retryStrategy: () => null,
    disconnectTimeout: 100,
    connectTimeout: patience,
    maxRetriesPerRequest: 0,
  });
  let reason = 'it does not answer';
  redis.on('error', (error) => {
    reason = error.message;
  });
  try {
    await withinTime(redis.connect());
    const info = await withinTime(redis.info());
    const policy = /maxmemory_policy:(\S+)/.exec(info)?.[1] ?? 'noeviction';
    const mayForget = `${shownAddress(address)} may throw keys away (maxmemory-policy ${policy}); set it to noeviction, or jobs will get lost`;
    return {
      address: { ...address, isCluster: /^cluster_enabled:1\b/m.test(info) },
      notices: policy === 'noeviction' ? [] : [mayForget],
    };
  } catch (error) {
    const said = error instanceof Error && !/Connection is closed/.test(error.message) ? error.message : reason;
    throw new ServiceError(
      `no queue at ${shownAddress(address)}: ${said}; start Redis there, or leave out --queue and REDIS_URL`,
    );
  } finally {
    redis.disconnect();
  }
}

async function withinTime<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('it does not answer')), patience);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
