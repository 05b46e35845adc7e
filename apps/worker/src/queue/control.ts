import { InputError } from '@gegenlesen/bitext';
import { Job } from 'bullmq';
import type { QueueAddress } from './address.ts';
import { idMeantBy, shortIdOf } from './batch-id.ts';
import { type BatchRecord, type BatchState, batchesIn } from './batches.ts';
import { type Connections, connectionsTo } from './connections.ts';
import { removeWhenFree } from './remove-when-free.ts';

/** The commands for a batch. */
export type BatchOrder = 'status' | 'pause' | 'resume' | 'cancel';

const stateAfter: Readonly<Record<Exclude<BatchOrder, 'status'>, BatchState>> = {
  pause: 'paused',
  resume: 'running',
  cancel: 'cancelled',
};

/**
 * Sends a command to a batch, or asks for its state.
 *
 * @param asked the id of the batch, or a prefix of it
 * @param expire seconds for which a batch is remembered
 * @returns its state afterwards; its id is shortened as far as it stays unique
 * @throws InputError if no batch has this id, several could be meant, or it has ended
 */
export async function tellBatch(
  address: QueueAddress,
  order: BatchOrder,
  asked: string,
  expire: number,
): Promise<BatchRecord> {
  const connections = connectionsTo(address);
  const batches = batchesIn(connections.open(), address.prefix, expire);
  try {
    const ids = await batches.ids();
    const id = idMeantBy(asked, ids);
    const record = await batches.read(id);
    if (record === null) throw new InputError(asked, 'was forgotten by Redis', { remedy: 'start the batch again' });
    const shown = { ...record, id: shortIdOf(id, ids) };
    if (order === 'status') return shown;
    requireUnderWay(shown);
    const state = stateAfter[order];
    await batches.setState(id, state);
    if (state === 'cancelled') await removeJobs(connections, id);
    return { ...shown, state };
  } finally {
    connections.close();
  }
}

function requireUnderWay({ id, state, place }: BatchRecord): void {
  if (state !== 'done' && state !== 'cancelled') return;
  throw new InputError(id, `is ${state} already`, { remedy: `\`gegenlesen batch ${place}\` starts it again` });
}

/**
 * Running jobs end by themselves, since their worker asks for the state of the batch before each stage; until then they
 * hold the job of the batch.
 */
async function removeJobs(connections: Connections, id: string): Promise<void> {
  const { batch } = connections.queues(['batch']);
  try {
    const job = await Job.fromId(batch, id);
    await job?.removeUnprocessedChildren();
    if (job !== undefined) await removeWhenFree(job);
  } finally {
    await batch.close();
  }
}
