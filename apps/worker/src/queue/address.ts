import { InputError, ServiceError } from '@gegenlesen/bitext';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import type { QueueName } from './job.ts';

/** Where a queue is: a server, and what its keys begin with there. */
export interface QueueAddress {
  /** `redis://[user:password@]host[:port][/database]`, or `rediss://` for TLS. */
  readonly url: string;
  /** So that several queues share a server. The braces keep all keys on one node of a Redis Cluster. */
  readonly prefix: string;
}

export const usualPrefix = 'gegenlesen';

/**
 * @param prefix letters, digits, `.`, `-` and `_`
 * @throws InputError where the URL is none of Redis
 */
export function queueAddress(url: string, prefix: string = usualPrefix): QueueAddress {
  const isRedis = URL.canParse(url) && /^rediss?:$/.test(new URL(url).protocol);
  if (!isRedis) {
    throw new InputError('--queue', `\`${url}\` is no address of Redis`, { remedy: 'write `redis://127.0.0.1:6379`' });
  }
  if (!/^[\w.-]+$/.test(prefix)) {
    throw new InputError('--prefix', `\`${prefix}\` cannot begin a key`, {
      remedy: 'use letters, digits, `.`, `-` and `_`',
    });
  }
  return { url, prefix: `{${prefix}}` };
}

/** Without the password, for people. */
export function shownAddress({ url }: QueueAddress): string {
  const { protocol, hostname, port, pathname } = new URL(url);
  return `${protocol}//${hostname}:${port === '' ? '6379' : port}${pathname === '/' ? '' : pathname}`;
}

/** Longer than any server takes to answer, short enough for a person to wait. */
const patience = 1500;

/**
 * Asks the server once, before any work.
 *
 * @returns what a person should know of it
 * @throws ServiceError with the address where it does not answer within two seconds, or refuses
 */
export async function askServer(address: QueueAddress): Promise<readonly string[]> {
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
    const policy = /maxmemory_policy:(\S+)/.exec(await withinTime(redis.info('memory')))?.[1] ?? 'noeviction';
    return policy === 'noeviction'
      ? []
      : [
          `${shownAddress(address)} may throw keys away (maxmemory-policy ${policy}); set it to noeviction, or jobs get lost`,
        ];
  } catch (error) {
    const said = error instanceof Error && !/Connection is closed/.test(error.message) ? error.message : reason;
    throw new ServiceError(`no queue at ${shownAddress(address)}: ${said}; start Redis there, or leave out --queue`);
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

/** Connections that are closed together; BullMQ leaves open what it was given. */
export interface Connections {
  readonly open: () => Redis;
  readonly queue: (name: QueueName) => Queue;
  readonly close: () => void;
}

export function connectionsTo(address: QueueAddress): Connections {
  const all: Redis[] = [];
  const open = (): Redis => {
    const redis = connect(address);
    all.push(redis);
    return redis;
  };
  return {
    open,
    queue: (name) => {
      const queue = new Queue(name, { prefix: address.prefix, connection: open(), skipVersionCheck: true });
      queue.on('error', () => undefined);
      return queue;
    },
    close: () => {
      for (const redis of all) redis.disconnect();
    },
  };
}

/** A connection that waits for a server that went away, for ever. */
export function connect(address: QueueAddress): Redis {
  const redis = new Redis(address.url, {
    maxRetriesPerRequest: null,
    disconnectTimeout: 100,
    retryStrategy: (times) => Math.min(100 * times, 2000),
  });
  // It says why at every try; what waits for it waits on.
  redis.on('error', () => undefined);
  return redis;
}
