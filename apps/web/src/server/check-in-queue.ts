import { setTimeout as wait } from 'node:timers/promises';
import type { Taught } from '@gegenlesen/worker';
import { askServer, connect, openProducer, queueAddress, redisStore } from '@gegenlesen/worker/queue';
import type { CheckTexts } from './check-texts.ts';
import { watchQueue } from './queue-notices.ts';

/** Milliseconds between two checks of the queue while somebody is waiting for it. */
const patience = 3000;

/** Seconds that the queue keeps uncollected results: a day. */
const expire = 24 * 60 * 60;

/** A queue whose workers check documents. */
export interface ReviewQueue {
  readonly checkTexts: CheckTexts;
  /** Warnings about its server, for the user. */
  readonly notices: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Checks through the queue.
 *
 * @param url `redis://…`
 * @param closing unfinished work is then left in the queue, where the next server finds it
 * @throws InputError if the URL is not a Redis URL
 * @throws ServiceError if the server does not answer, or workers of another version are listening
 */
export async function openQueue(url: string, taught: readonly Taught[], closing: AbortSignal): Promise<ReviewQueue> {
  const { address, notices } = await askServer(queueAddress(url));
  const redis = connect(address);
  const store = redisStore(redis, { prefix: address.prefix, expire });
  const producer = await openProducer({ address, store, taught }).catch((error: unknown) => {
    redis.disconnect();
    throw error;
  });
  const closed = new Promise<never>((_, reject) => {
    closing.addEventListener('abort', () => reject(new Error('the server is closing')), { once: true });
  });
  closed.catch(() => undefined);
  return {
    notices,
    checkTexts: async (pair, { say }) => {
      const end = watchQueue(producer.workers, say, patience);
      const mayGoOn = async () => (closing.aborted ? 'the server is closing' : null);
      try {
        return await Promise.race([producer.read(pair, { batch: null, mayGoOn }), closed]);
      } finally {
        end();
      }
    },
    close: async () => {
      // Closing would wait for a server that is away.
      await Promise.race([producer.close(), wait(patience, undefined, { ref: false })]);
      redis.disconnect();
    },
  };
}
