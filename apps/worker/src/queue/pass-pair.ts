import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from '../pool/task.ts';

/** One pair on its way through the queue. */
export interface Passage<Value> {
  /** The translation, for people. */
  readonly path: string;
  /** Fetches what came of it; null while it is under way. */
  readonly answer: () => Promise<Answer<Value> | null>;
  /** Whether its last job is in the queue. */
  readonly isSent: () => Promise<boolean>;
  readonly send: () => Promise<void>;
  /** Resolves when its last job ended, or when it is time to look. */
  readonly changed: () => Promise<void>;
  /** Whether a job before the last one seems to be missing, so that the last one would wait for ever. */
  readonly isBroken: () => Promise<boolean>;
  /** Removes its last job, so that it is sent again. */
  readonly withdraw: () => Promise<void>;
  /** Asked again and again; what it says instead of null ends the waiting. */
  readonly mayGoOn: () => Promise<string | null>;
}

/**
 * Milliseconds before a pair is sent, and sent again. A pair that the queue loses more often than that is not lost by accident;
 * and after a server ran out of memory, it takes some seconds until all workers have noticed that it recovered.
 */
const pauses: readonly number[] = [0, 500, 1000, 2000, 4000, 8000];

/** How often in a row a job must seem to be missing: between the end of one and the start of the next it may. */
const patience = 3;

/** Sends a pair and waits for its answer; sends it again as often as the queue loses it. */
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
      // The last job leaves its answer before it goes, and may just have done so.
      const late = await answer();
      if (late !== null) return late;
      const pause = waits[sent];
      if (pause === undefined) return { problem: `${path}: the queue lost it ${sent} times` };
      sent += 1;
      await wait(pause);
      try {
        await send();
      } catch (error) {
        // To a batch that was cancelled meanwhile nothing can be added.
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
