import { InputError } from '@gegenlesen/bitext';
import {
  type ArtifactStore,
  askServer,
  connect,
  folderStore,
  type QueueAddress,
  queueAddress,
  redisStore,
} from '@gegenlesen/worker';

export interface QueueOptions {
  readonly queue?: string | undefined;
  readonly prefix?: string | undefined;
  /** A folder for what the stages hand on, instead of Redis. */
  readonly store?: string | undefined;
  /** Seconds. */
  readonly expire: number;
}

export interface OpenQueue {
  readonly address: QueueAddress;
  readonly store: ArtifactStore;
  /** What a person should know of the server. */
  readonly notices: readonly string[];
  readonly close: () => void;
}

/** `--queue`, else `REDIS_URL`; undefined where neither is there. */
export const queueUrl = ({ queue }: QueueOptions): string | undefined => queue ?? (process.env.REDIS_URL || undefined);

/** @throws InputError where no queue is named, or its address is wrong */
export function addressOf(options: QueueOptions): QueueAddress {
  const url = queueUrl(options);
  if (url !== undefined) return queueAddress(url, options.prefix);
  throw new InputError('--queue', 'no queue is named', {
    remedy: 'say `--queue redis://127.0.0.1:6379`, or set REDIS_URL',
  });
}

/** @throws ServiceError where the server does not answer */
export async function openQueue(options: QueueOptions): Promise<OpenQueue> {
  const { address, notices } = await askServer(addressOf(options));
  if (options.store !== undefined) {
    return { address, store: await folderStore(options.store), notices, close: () => undefined };
  }
  const redis = connect(address);
  const store = redisStore(redis, { prefix: address.prefix, expire: options.expire });
  return { address, store, notices, close: () => redis.disconnect() };
}
