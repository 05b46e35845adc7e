import { setTimeout as wait } from 'node:timers/promises';
import { type BatchIndex, ServiceError } from '@gegenlesen/bitext';
import type { BatchResult } from '@gegenlesen/qa-report';
import { Job } from 'bullmq';
import { version } from 'gegenlesen';
import type { Checker } from '../checker.ts';
import { pack, unpack } from '../pool/pack.ts';
import { batchesIn } from './batches.ts';
import { connectionsTo } from './connections.ts';
import { batchIdOf, batchKey } from './job.ts';
import { stands } from './missing-link.ts';
import { openProducer, type ProducerOptions } from './producer.ts';
import { blameServer, whenThereIsRoom } from './refusal.ts';
import { removeWhenFree } from './remove-when-free.ts';

export interface BatchCheckerOptions extends ProducerOptions {
  /** As the person named it. */
  readonly place: string;
  readonly out: string;
  readonly pairs: number;
  readonly expire: number;
  /** Whether the person wants to stop. */
  readonly interrupted: () => boolean;
  /** Told what a person should know. */
  readonly notice: (message: string) => void;
}

/** Pairs that are in the queue at once: enough for many workers, and few in memory. */
const width = 200;

/** A month: as long as a batch waits for more pairs than it has. */
const listWaits = 30 * 24 * 3600 * 1000;

/** So often in a row its job must be missing: between the end of one and the start of the next it may seem so. */
const patience = 20;

/** How often a batch looks for what it is told. */
const look = 1000;

/**
 * Sends a batch through the queue. Its own job waits for the reports of all its pairs, and for the list of them to be
 * whole; then it makes the index.
 *
 * @throws ServiceError where workers of another version listen
 */
export async function openBatch(options: BatchCheckerOptions): Promise<Checker & { readonly id: string }> {
  const { address, store, place, out, pairs, expire, interrupted, notice } = options;
  const { prefix } = address;
  const id = batchIdOf(place, out);
  const producer = await openProducer(options);
  const connections = connectionsTo(address);
  const batches = batchesIn(connections.open(), prefix, expire);
  const queue = connections.queues(['batch', 'list']);
  const listId = `list.${id}`;

  const begin = async (): Promise<void> => {
    const before = await queue.batch.getJob(id);
    if (before !== undefined && (await before.getState()) !== 'waiting-children') await removeWhenFree(before);
    await store.remove([batchKey(id, 'given'), batchKey(id, 'index')]);
    await producer.flows.add({
      name: 'batch',
      queueName: 'batch',
      data: { version, id },
      opts: { jobId: id, removeOnComplete: true, removeOnFail: true },
      children: [
        {
          name: 'list',
          queueName: 'list',
          data: { version, id },
          opts: { jobId: listId, delay: listWaits, removeOnComplete: true },
        },
      ],
    });
    await batches.begin({ id, place, version, state: 'running', pairs, done: 0, failed: 0 });
  };
  const close = async (): Promise<void> => {
    await Promise.all([producer.close(), queue.batch.close(), queue.list.close()]);
    connections.close();
  };
  try {
    await begin();
    notice(`batch ${id}: gegenlesen batch status ${id} says how it stands`);
    if ((await producer.workers()) === 0)
      notice('no worker takes from this queue yet; start one with `gegenlesen worker`');
  } catch (error) {
    await close();
    throw blameServer(error, address);
  }

  let isCancelled = false;
  const isStopped = (): boolean => interrupted() || isCancelled;
  /** Waits while the batch is paused. */
  const mayGoOn = async (): Promise<string | null> => {
    for (;;) {
      const state = await batches.stateOf(id);
      isCancelled ||= state === 'cancelled';
      if (isStopped()) return 'stopped';
      if (state !== 'paused') return null;
      await wait(look);
    }
  };

  return {
    id,
    width,
    check: async (pair) => {
      const answer = await producer.check(pair, { batch: id, mayGoOn });
      if (isStopped()) return answer;
      await batches.count(id, 'problem' in answer ? 'failed' : 'done');
      return answer;
    },
    index: async (results: readonly BatchResult[]): Promise<BatchIndex> => {
      await whenThereIsRoom(address, () => store.put(batchKey(id, 'given'), pack(results)));
      await Job.fromId(queue.list, listId).then((list) => list?.promote());
      for (let missing = 0; missing < patience; ) {
        const index = await store.get(batchKey(id, 'index'));
        if (index !== null) {
          await store.remove([batchKey(id, 'given'), batchKey(id, 'index')]);
          await batches.setState(id, 'done');
          return unpack<BatchIndex>(index);
        }
        const isMissing =
          !(await stands(queue.batch, id)) ||
          ((await queue.batch.getJobState(id)) === 'waiting-children' && !(await stands(queue.list, listId)));
        missing = isMissing ? missing + 1 : 0;
        await wait(100);
      }
      throw new ServiceError(`the job of batch ${id} is gone; the same command goes on`);
    },
    isStopped,
    close,
  };
}
