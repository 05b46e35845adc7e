import { InputError } from '@gegenlesen/bitext';
import { Job } from 'bullmq';
import type { QueueAddress } from './address.ts';
import { type BatchRecord, type BatchState, batchesIn } from './batches.ts';
import { type Connections, connectionsTo } from './connections.ts';
import { removeWhenFree } from './remove-when-free.ts';

/** What a person may tell a batch. */
export type BatchOrder = 'status' | 'pause' | 'resume' | 'cancel';

const stateAfter: Readonly<Record<Exclude<BatchOrder, 'status'>, BatchState>> = {
  pause: 'paused',
  resume: 'running',
  cancel: 'cancelled',
};

/**
 * Tells a batch what to do, or asks how it stands.
 *
 * @param expire seconds for which it is remembered
 * @returns how it stands after that
 * @throws InputError where no batch has this id, or it has ended
 */
export async function tellBatch(
  address: QueueAddress,
  order: BatchOrder,
  id: string,
  expire: number,
): Promise<BatchRecord> {
  const connections = connectionsTo(address);
  const batches = batchesIn(connections.open(), address.prefix, expire);
  try {
    const record = await batches.read(id);
    if (record === null) {
      throw new InputError(id, 'is no batch of this queue', {
        remedy: '`gegenlesen batch` says the id when it begins',
      });
    }
    if (order === 'status') return record;
    if (record.state === 'done' || record.state === 'cancelled') {
      throw new InputError(id, `is ${record.state} already`, {
        remedy: `\`gegenlesen batch ${record.place}\` begins it anew`,
      });
    }
    const state = stateAfter[order];
    await batches.setState(id, state);
    if (state === 'cancelled') await removeJobs(connections, id);
    return { ...record, state };
  } finally {
    connections.close();
  }
}

/** What is under way ends by itself, since its worker asks before each stage; until then it holds the job of the batch. */
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
