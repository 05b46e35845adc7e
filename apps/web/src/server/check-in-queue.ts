import { setTimeout as wait } from 'node:timers/promises';
import type { Taught } from '@gegenlesen/worker';
import { askServer, connect, openProducer, queueAddress, redisStore } from '@gegenlesen/worker/queue';
import type { CheckTexts } from './check-texts.ts';
import { watchQueue } from './queue-notices.ts';

/** Milliseconds between two looks at the queue while somebody waits for it. */
const patience = 3000;

/** Seconds that the queue keeps what nobody collects: a day. */
const expire = 24 * 60 * 60;

/** A queue whose workers check documents. */
export interface ReviewQueue {
  readonly checkTexts: CheckTexts;
  /** What a person should know about its server. */
  readonly notices: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Checks through the queue.
 *
 * @param url `redis://…`
 * @param closing what is under way then is left to the queue, where the next server finds it
 * @throws InputError where the URL is not one of Redis
 * @throws ServiceError where the server does not answer, or workers of another version listen
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
    checkTexts: async (pair, say) => {
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
