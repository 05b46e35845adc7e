import { setTimeout as wait } from 'node:timers/promises';
import { type BatchIndex, ServiceError } from '@gegenlesen/bitext';
import type { BatchResult } from '@gegenlesen/qa-report';
import { type FlowProducer, Job, type Queue } from 'bullmq';
import { pack, unpack } from '../pool/pack.ts';
import type { ArtifactStore } from '../store/store.ts';
import type { QueueAddress } from './address.ts';
import type { Batches } from './batches.ts';
import { flowOfBatch, listIdOf } from './flow.ts';
import { batchKey } from './job.ts';
import { stands } from './missing-link.ts';
import { whenThereIsRoom } from './refusal.ts';
import { removeWhenFree } from './remove-when-free.ts';

/** A batch, and what is needed to find it in the queue. */
export interface BatchLine {
  readonly id: string;
  readonly address: QueueAddress;
  readonly store: ArtifactStore;
  readonly batches: Pick<Batches, 'stateOf' | 'setState'>;
  readonly queue: Readonly<Record<'batch' | 'list', Queue>>;
}

/** Sends the job of a batch; one that is left from an earlier try and waits for its pairs is kept. */
export async function sendBatch({ id, store, queue }: BatchLine, flows: FlowProducer): Promise<void> {
  const before = await queue.batch.getJob(id);
  if (before !== undefined && (await before.getState()) !== 'waiting-children') await removeWhenFree(before);
  await store.remove([batchKey(id, 'given'), batchKey(id, 'index')]);
  await flows.add(flowOfBatch(id));
}

/** Milliseconds between two checks of whether a paused batch was resumed. */
const look = 1000;

/**
 * Waits while a batch is paused.
 *
 * @param isStopped whether the user wants to stop; asked at every check
 */
export async function whilePaused(
  { id, batches }: Pick<BatchLine, 'id' | 'batches'>,
  isStopped: () => boolean,
  pause = look,
): Promise<'goes on' | 'stopped' | 'cancelled'> {
  for (;;) {
    const state = await batches.stateOf(id);
    if (state === 'cancelled') return 'cancelled';
    if (isStopped()) return 'stopped';
    if (state !== 'paused') return 'goes on';
    await wait(pause);
  }
}

/**
 * How many times in a row a job of the batch must seem to be missing: between the end of one and the start of the next
 * it may.
 */
const patience = 20;

/**
 * Gives the results of all pairs to the job of the batch, and waits for the index that a worker makes of them.
 *
 * @throws ServiceError if the server lost the job
 */
export async function indexBatch(line: BatchLine, results: readonly BatchResult[]): Promise<BatchIndex> {
  const { id, address, store, batches, queue } = line;
  await whenThereIsRoom(address, () => store.put(batchKey(id, 'given'), pack(results)));
  await Job.fromId(queue.list, listIdOf(id)).then((list) => list?.promote());
  for (let missing = 0; missing < patience; ) {
    const index = await store.get(batchKey(id, 'index'));
    if (index !== null) {
      await store.remove([batchKey(id, 'given'), batchKey(id, 'index')]);
      await batches.setState(id, 'done');
      return unpack<BatchIndex>(index);
    }
    missing = (await isLost(line)) ? missing + 1 : 0;
    await wait(100);
  }
  throw new ServiceError(`the job of batch ${id} is gone; start the same command again, and it goes on`);
}

/** Whether the index will never come: the job of the batch is gone, or something it waits for is. */
async function isLost({ id, queue }: BatchLine): Promise<boolean> {
  if (!(await stands(queue.batch, id))) return true;
  return (await queue.batch.getJobState(id)) === 'waiting-children' && !(await stands(queue.list, listIdOf(id)));
}
