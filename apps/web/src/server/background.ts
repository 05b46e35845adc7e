import { setTimeout as wait } from 'node:timers/promises';
import { isDatabaseAway } from './database-away.ts';

/** Work in addition to the answers, which nobody waits for. */
export interface Background {
  readonly run: (work: () => Promise<void>) => void;
  /** Runs it after a pause, which starts over whenever the same name is asked for again. */
  readonly runSoon: (name: string, work: () => Promise<void>) => void;
  /** Drops paused work, and waits for running work. */
  readonly close: () => Promise<void>;
}

interface BackgroundOptions {
  /** Called with errors. */
  readonly fault: (error: unknown) => void;
  /** Work that fails once this is aborted is left for the next start. */
  readonly closing: AbortSignal;
  /** Milliseconds before retrying work that failed because the database was away. */
  readonly pause?: number;
  /** Milliseconds of pause before `runSoon` runs. */
  readonly rest?: number;
}

export function openBackground({ fault, closing, pause = 1000, rest = 400 }: BackgroundOptions): Background {
  const underWay = new Set<Promise<void>>();
  const waiting = new Map<string, NodeJS.Timeout>();
  const run: Background['run'] = (work) => {
    const done: Promise<void> = untilDatabaseAnswers(work, closing, pause)
      .catch((error: unknown) => {
        if (!closing.aborted) fault(error);
      })
      .finally(() => underWay.delete(done));
    underWay.add(done);
  };
  return {
    run,
    runSoon: (name, work) => {
      clearTimeout(waiting.get(name));
      const begin = (): void => {
        waiting.delete(name);
        run(work);
      };
      waiting.set(name, setTimeout(begin, rest));
    },
    close: async () => {
      for (const timer of waiting.values()) clearTimeout(timer);
      // Work that ended may have started other work.
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

async function untilDatabaseAnswers(work: () => Promise<void>, closing: AbortSignal, pause: number): Promise<void> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (closing.aborted || !isDatabaseAway(error)) throw error;
      await wait(pause, undefined, { signal: closing });
    }
  }
}
