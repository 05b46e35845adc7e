import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { modelUrl } from '@gegenlesen/lexicon';
import { FixedQueue, Piscina } from 'piscina';
import type { CheckedDocuments } from './checked-pair.ts';
import { openSlots } from './slots.ts';
import type { Answer, SharedBytes, Task } from './task.ts';

/** What each stage of a pair gives. */
interface StageValues {
  readonly pair: CheckedDocuments;
  readonly ingest: Uint8Array;
  readonly align: Uint8Array;
  readonly drift: Uint8Array;
  readonly report: Uint8Array;
}

/** A task ended its thread: it needed more memory than a thread may have, or crashed it. */
export class ThreadDeath extends Error {
  override readonly name = 'ThreadDeath';
}

/** Threads that check documents beside the loop of events. */
export interface Pool {
  /** @throws ThreadDeath where the task ended its thread, which was replaced */
  readonly run: <Name extends Task['stage']>(
    task: Extract<Task, { stage: Name }>,
  ) => Promise<Answer<StageValues[Name]>>;
  /** Lets running tasks end. */
  readonly close: () => Promise<void>;
  /** Ends at once; what runs is a ThreadDeath. */
  readonly end: () => Promise<void>;
}

export interface PoolOptions {
  readonly threads: number;
  /** The heap of each thread, in MB; what Node gives, unless said otherwise. */
  readonly threadMemory?: number;
  /** Seconds that a task may take: some texts are made to take for ever. No limit, unless said otherwise. */
  readonly limit?: number;
}

/** Starts the threads, which share one copy of the lexicon that ships. */
export async function openPool({ threads, threadMemory, limit }: PoolOptions): Promise<Pool> {
  const piscina = new Piscina({
    // The compiled thread by the name of its package, also when this file runs as it stands or is bundled elsewhere.
    filename: fileURLToPath(import.meta.resolve('@gegenlesen/worker/thread')),
    // And with it the compiled packages, whatever the process that asks was told to read.
    execArgv: [],
    workerData: shared(await readFile(modelUrl)),
    minThreads: threads,
    maxThreads: threads,
    taskQueue: new FixedQueue(),
    ...(threadMemory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: threadMemory } }),
  });
  // A task that waits for a thread would use up its time.
  const inLine = openSlots(threads);
  // A thread that dies is told by the task that it died of.
  piscina.on('error', () => undefined);
  return {
    run: (task) =>
      inLine(async () => {
        const signal = limit === undefined ? null : AbortSignal.timeout(limit * 1000);
        try {
          return await piscina.run(task, { name: 'run', signal });
        } catch (error) {
          if (signal?.aborted) return { problem: `takes longer than ${limit} seconds; split it into parts` };
          if (isDeath(error)) throw new ThreadDeath(error.message);
          throw error;
        }
      }),
    close: () => piscina.close({ force: true }),
    end: () => piscina.destroy(),
  };
}

/** A copy that all threads can read. */
export function shared(bytes: Uint8Array): SharedBytes {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length));
  copy.set(bytes);
  return copy;
}

const isDeath = (error: unknown): error is Error =>
  error instanceof Error &&
  /out of memory|worker exited|terminated/i.test(
    `${'code' in error ? error.code : ''} ${error.message}`.replaceAll('_', ' '),
  );
