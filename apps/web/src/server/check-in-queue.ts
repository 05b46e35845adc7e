import { setTimeout as wait } from 'node:timers/promises';
import type { Taught } from '@gegenlesen/worker';
import { askServer, connect, openProducer, type Producer, queueAddress, redisStore } from '@gegenlesen/worker/queue';
import type { CheckTexts } from './check-texts.ts';

/** Milliseconds after which whoever waits is told why, and after which it is looked again. */
const patience = 3000;

/** Seconds that the queue keeps what nobody collects: a day. */
const expire = 24 * 60 * 60;

/** A queue whose workers check documents. */
export interface ReviewQueue {
  readonly checkTexts: CheckTexts;
  /** What a person should know of its server. */
  readonly notices: readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * Checks through the queue.
 *
 * @param url `redis://…`
 * @param closing what is under way then is left to the queue; whoever asks for it later finds it there
 * @throws InputError where the URL is none of Redis
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
      const end = watch(producer, say);
      const mayGoOn = async () => (closing.aborted ? 'the server is closing' : null);
      try {
        return await Promise.race([producer.read(pair, { batch: null, mayGoOn }), closed]);
      } finally {
        end();
      }
    },
    close: async () => {
      // A server that is away would be waited for.
      await Promise.race([producer.close(), wait(patience, undefined, { ref: false })]);
      redis.disconnect();
    },
  };
}

/** Says what is amiss for as long as somebody waits, and when it is mended. */
function watch(producer: Producer, say: (notice: string | null) => void): () => void {
  let said: string | null = null;
  let isOver = false;
  const look = async (): Promise<void> => {
    const notice = await noticeOf(producer);
    if (isOver || notice === said) return;
    said = notice;
    say(notice);
  };
  const timer = setInterval(() => void look(), patience);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}

async function noticeOf(producer: Producer): Promise<string | null> {
  const late = wait(patience / 2, null, { ref: false });
  const workers = await Promise.race([producer.workers().catch(() => null), late]);
  if (workers === null) return 'the queue does not answer; it goes on when Redis is back';
  return workers === 0 ? 'no worker takes from the queue; start one with `gegenlesen worker`' : null;
}
