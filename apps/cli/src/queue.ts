import { InputError } from '@gegenlesen/bitext';
import type { Checker } from '@gegenlesen/worker';
import {
  type ArtifactStore,
  askServer,
  type BatchCheckerOptions,
  connect,
  folderStore,
  openBatch,
  type QueueAddress,
  queueAddress,
  redisStore,
} from '@gegenlesen/worker/queue';
import { type QueueOptions, queueUrl } from './queue-url.ts';
import { warn } from './standard-error.ts';

export interface OpenQueue {
  readonly address: QueueAddress;
  readonly store: ArtifactStore;
  /** Warnings about the server. */
  readonly notices: readonly string[];
  readonly close: () => void;
}

/** @throws InputError if no queue is named or its address is wrong */
export function addressOf(options: QueueOptions): QueueAddress {
  const url = queueUrl(options);
  if (url !== undefined) return queueAddress(url, options.prefix);
  throw new InputError('--queue', 'no queue is named', {
    remedy: 'use `--queue redis://127.0.0.1:6379`, or set REDIS_URL',
  });
}

/** @throws ServiceError if the server does not answer */
export async function openQueue(options: QueueOptions): Promise<OpenQueue> {
  const { address, notices } = await askServer(addressOf(options));
  if (options.store !== undefined) {
    return { address, store: await folderStore(options.store), notices, close: () => undefined };
  }
  const redis = connect(address);
  const store = redisStore(redis, { prefix: address.prefix, expire: options.expire });
  return { address, store, notices, close: () => redis.disconnect() };
}

/** Sends a batch through the queue; warnings go to standard error. */
export async function batchThroughQueue(
  options: QueueOptions,
  batch: Pick<BatchCheckerOptions, 'place' | 'out' | 'pairs' | 'taught' | 'interrupted'>,
): Promise<Checker> {
  const queue = await openQueue(options);
  for (const notice of queue.notices) warn(notice);
  try {
    const checker = await openBatch({ ...queue, ...batch, expire: options.expire, notice: warn });
    return { ...checker, close: () => checker.close().finally(queue.close) };
  } catch (error) {
    queue.close();
    throw error;
  }
}
