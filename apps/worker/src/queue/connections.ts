import { Queue } from 'bullmq';
import { Cluster, Redis } from 'ioredis';
import type { QueueAddress } from './address.ts';
import type { QueueName } from './job.ts';

/** To one server, or to all of a Redis Cluster. */
export type Connection = Redis | Cluster;

/** Connections that are closed together; BullMQ leaves open what it was given. */
export interface Connections {
  readonly open: () => Connection;
  /** These queues, over one connection. */
  readonly queues: <Name extends QueueName>(names: readonly Name[]) => Readonly<Record<Name, Queue>>;
  readonly close: () => void;
}

export function connectionsTo(address: QueueAddress): Connections {
  const all: Connection[] = [];
  const open = (): Connection => {
    const redis = connect(address);
    all.push(redis);
    return redis;
  };
  return {
    open,
    queues: <Name extends QueueName>(names: readonly Name[]) => {
      const connection = open();
      const queueOf = (name: Name): Queue => {
        const queue = new Queue(name, { prefix: address.prefix, connection, skipVersionCheck: true });
        queue.on('error', () => undefined);
        return queue;
      };
      return Object.fromEntries(names.map((name) => [name, queueOf(name)])) as Record<Name, Queue>;
    },
    close: () => {
      for (const redis of all) redis.disconnect();
    },
  };
}

/** A connection that waits for a server that went away, for ever. */
export function connect({ url, isCluster }: QueueAddress): Connection {
  const retry = (times: number): number => Math.min(100 * times, 2000);
  const patient = { maxRetriesPerRequest: null, disconnectTimeout: 100 };
  const { hostname, port, username, password, protocol } = new URL(url);
  const redis = isCluster
    ? new Cluster([{ host: hostname, port: Number(port || 6379) }], {
        clusterRetryStrategy: retry,
        redisOptions: {
          ...patient,
          ...(username === '' ? {} : { username: decodeURIComponent(username) }),
          ...(password === '' ? {} : { password: decodeURIComponent(password) }),
          ...(protocol === 'rediss:' ? { tls: {} } : {}),
        },
      })
    : new Redis(url, { ...patient, retryStrategy: retry });
  // It says why at every try; what waits for it waits on.
  redis.on('error', () => undefined);
  return redis;
}
