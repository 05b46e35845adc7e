import { setTimeout as wait } from 'node:timers/promises';

/** How many workers take from the queue. */
type CountWorkers = () => Promise<number>;

/**
 * Reports what is wrong with the queue while somebody is waiting for it, and null when all is well again.
 *
 * @param every milliseconds between two checks
 * @returns how to end it
 */
export function watchQueue(workers: CountWorkers, say: (notice: string | null) => void, every: number): () => void {
  let said: string | null = null;
  let isOver = false;
  const look = async (): Promise<void> => {
    const notice = await noticeOf(workers, every / 2);
    if (isOver || notice === said) return;
    said = notice;
    say(notice);
  };
  const timer = setInterval(() => void look(), every);
  return () => {
    isOver = true;
    clearInterval(timer);
  };
}

/** Warnings about a queue. A server that is away does not answer at all, hence the time limit in milliseconds. */
export async function noticeOf(workers: CountWorkers, patience: number): Promise<string | null> {
  const count = await Promise.race([workers().catch(() => null), wait(patience, null, { ref: false })]);
  if (count === null) return 'the queue does not answer; the check goes on when Redis is back';
  return count === 0 ? 'no worker takes from the queue; start one with `gegenlesen worker`' : null;
}
