import { Queue } from 'bullmq';
import { Cluster, Redis } from 'ioredis';
import type { QueueAddress } from './address.ts';
import type { QueueName } from './job.ts';

/** A connection to one server, or to all servers of a Redis Cluster. */
export type Connection = Redis | Cluster;

/** Connections that are closed together, since BullMQ does not close those it was given. */
export interface Connections {
  readonly open: () => Connection;
  /** Opens these queues over one connection. */
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

/** Opens a connection that keeps trying to reconnect if the server goes away. */
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
  // It reports every failed attempt, and keeps trying.
  redis.on('error', () => undefined);
  return redis;
}
