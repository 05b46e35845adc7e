import { version } from 'gegenlesen';
import type { Checker } from '../checker.ts';
import { batchIdOf } from './batch-id.ts';
import { type BatchLine, indexBatch, sendBatch, whilePaused } from './batch-line.ts';
import { batchesIn } from './batches.ts';
import { connectionsTo } from './connections.ts';
import { keepAlive } from './keep-alive.ts';
import { openProducer, type ProducerOptions } from './producer.ts';
import { blameServer, whenThereIsRoom } from './refusal.ts';
import { teach } from './taught.ts';

export interface BatchCheckerOptions extends ProducerOptions {
  /** As the user named it. */
  readonly place: string;
  readonly out: string;
  readonly pairs: number;
  readonly expire: number;
  /** Whether the user wants to stop. */
  readonly interrupted: () => boolean;
  /** Called with notices for the user. */
  readonly notice: (message: string) => void;
}

/** Pairs that are in the queue at once: enough for many workers, but few in memory. */
const width = 200;

/**
 * Sends a batch through the queue. Its job waits for the reports of all its pairs, and until the list of them is
 * complete; then it makes the index.
 *
 * @throws ServiceError if workers of another version are listening
 */
export async function openBatch(options: BatchCheckerOptions): Promise<Checker & { readonly id: string }> {
  const { address, store, taught, place, out, pairs, expire, interrupted, notice } = options;
  const id = batchIdOf(place, out);
  const producer = await openProducer(options);
  const connections = connectionsTo(address);
  const batches = batchesIn(connections.open(), address.prefix, expire);
  const queue = connections.queues(['batch', 'list']);
  const line: BatchLine = { id, address, store, batches, queue };
  const stay = keepAlive(expire, async () => {
    await batches.renew(id);
    await teach(store, taught);
  });
  const close = async (): Promise<void> => {
    stay.end();
    await Promise.all([producer.close(), queue.batch.close(), queue.list.close()]);
    connections.close();
  };
  try {
    await sendBatch(line, producer.flows);
    await batches.begin({ id, place, version, state: 'running', pairs, done: 0, failed: 0 });
    const shown = await batches.shown(id);
    notice(`batch ${shown}: \`gegenlesen batch status ${shown}\` shows its state`);
    if ((await producer.workers()) === 0) {
      notice('no worker takes from this queue yet; start one with `gegenlesen worker`');
    }
  } catch (error) {
    await close();
    throw blameServer(error, address);
  }

  let isCancelled = false;
  const isStopped = (): boolean => interrupted() || isCancelled;
  const mayGoOn = async (): Promise<string | null> => {
    const standing = await whilePaused(line, isStopped);
    isCancelled ||= standing === 'cancelled';
    return standing === 'goes on' ? null : standing;
  };
  return {
    id,
    width,
    check: async (pair) => {
      const answer = await producer.check(pair, { batch: id, mayGoOn });
      if (isStopped()) return answer;
      await whenThereIsRoom(address, () => batches.count(id, 'problem' in answer ? 'failed' : 'done'));
      return answer;
    },
    index: (results) => indexBatch(line, results),
    isStopped,
    close,
  };
}
