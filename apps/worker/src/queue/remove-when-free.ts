import { setTimeout as wait } from 'node:timers/promises';
import type { Job } from 'bullmq';

/** Milliseconds: enough for a running stage to end. */
const patience = 30_000;

/** Removes a job and those that it waits for, as soon as no worker holds any of them. */
export async function removeWhenFree(job: Job): Promise<void> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await job.remove();
    } catch (error) {
      const isHeld = error instanceof Error && error.message.includes('locked');
      if (!isHeld || Date.now() > end) throw error;
      await wait(100);
    }
  }
}
