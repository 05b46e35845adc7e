import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../pool/task.ts';

/** One pair on its way through the queue. */
export interface Passage<Value> {
  /** The translation, for messages. */
  readonly path: string;
  /** Fetches its outcome; null while it is in progress. */
  readonly answer: () => Promise<Answer<Value> | null>;
  /** Whether its last job is in the queue. */
  readonly isSent: () => Promise<boolean>;
  readonly send: () => Promise<void>;
  /** Resolves when its last job has ended, or when it is time to check on it. */
  readonly changed: () => Promise<void>;
  /** Whether a job before the last one seems to be missing, so that the last one would wait forever. */
  readonly isBroken: () => Promise<boolean>;
  /** Removes its last job, so that it is sent again. */
  readonly withdraw: () => Promise<void>;
  /** Asked repeatedly; anything but null ends the waiting with that answer. */
  readonly mayGoOn: () => Promise<string | null>;
}

/**
 * Milliseconds before each time that a pair is sent. If the queue loses it more often than this, that is no accident;
 * and after a server ran out of memory, it takes some seconds until all workers have noticed that it recovered.
 */
const pauses: readonly number[] = [0, 500, 1000, 2000, 4000, 8000];

/** How many times in a row a job must seem to be missing: between the end of one and the start of the next it may. */
const patience = 3;

/** Sends a pair and waits for its answer; sends it again each time the queue loses it. */
export async function passPair<Value>(passage: Passage<Value>, waits = pauses): Promise<Answer<Value>> {
  const { path, answer, isSent, send, changed, isBroken, withdraw, mayGoOn } = passage;
  let sent = 0;
  let broken = 0;
  for (;;) {
    const before = await answer();
    if (before !== null) return before;
    const stop = await mayGoOn();
    if (stop !== null) return { problem: stop };
    if (!(await isSent())) {
      // The last job stores its answer before it ends, so the answer may have just arrived.
      const late = await answer();
      if (late !== null) return late;
      const pause = waits[sent];
      if (pause === undefined) return { problem: `${path}: the queue lost it ${sent} times` };
      sent += 1;
      await wait(pause);
      try {
        await send();
      } catch (error) {
        // Nothing can be added to a batch that was cancelled in the meantime.
        const end = await mayGoOn();
        if (end === null) throw error;
        return { problem: end };
      }
    }
    await changed();
    broken = (await isBroken()) ? broken + 1 : 0;
    if (broken < patience) continue;
    await withdraw();
    broken = 0;
  }
}
