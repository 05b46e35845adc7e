import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import type { PairReport, Reader } from '@gegenlesen/bitext';
import { modelUrl } from '@gegenlesen/lexicon';
import { FixedQueue, Piscina } from 'piscina';
import type { CheckedDocuments } from './checked-pair.ts';
import { answerWith } from './reader-port.ts';
import { openSlots } from './slots.ts';
import type { Answer, SentTask, SharedBytes, Task } from './task.ts';
import { openTimeLimit } from './time-limit.ts';

/** What each stage of a pair returns. */
interface StageValues {
  readonly pair: CheckedDocuments;
  readonly sentences: readonly PairReport[];
  readonly ingest: Uint8Array;
  readonly align: Uint8Array;
  readonly drift: Uint8Array;
  readonly report: Uint8Array;
}

/** A task killed its thread: it needed more memory than a thread may use, or crashed it. */
export class ThreadDeath extends Error {
  override readonly name = 'ThreadDeath';
}

/** Threads that check documents while the event loop stays free. */
export interface Pool {
  /**
   * @param whenRead called repeatedly with the number of pairs that the reader has done, and that of all
   * @throws ThreadDeath if the task killed its thread, which has been replaced
   */
  readonly run: <Name extends Task['stage']>(
    task: Extract<Task, { stage: Name }>,
    whenRead?: (done: number, all: number) => void,
  ) => Promise<Answer<StageValues[Name]>>;
  /** Waits for running tasks to end. */
  readonly close: () => Promise<void>;
  /** Ends at once; running tasks reject with a ThreadDeath. */
  readonly end: () => Promise<void>;
}

export interface PoolOptions {
  readonly threads: number;
  /** The heap of each thread, in MB; by default, what Node gives it. */
  readonly threadMemory?: number;
  /** Seconds that a task may take besides reading, since some texts are made to take forever; by default, there is no limit. */
  readonly limit?: number;
  /** Reads for all threads; without it, they judge each word by itself. */
  readonly reader?: Reader;
}

/** Starts the threads, which share one copy of the built-in lexicon. */
export async function openPool({ threads, threadMemory, limit, reader }: PoolOptions): Promise<Pool> {
  const piscina = new Piscina({
    // The compiled thread, found by the name of its package even if this file runs from source or in a bundle.
    filename: fileURLToPath(import.meta.resolve('@gegenlesen/worker/thread')),
    // It reads compiled packages, whatever conditions this process was started with. The pool would first try to `require`
    // the thread, which crashes the whole process in Node 20 if the thread is ended meanwhile; so it has to import it.
    execArgv: ['--no-experimental-require-module'],
    workerData: shared(await readFile(modelUrl)),
    minThreads: threads,
    maxThreads: threads,
    taskQueue: new FixedQueue(),
    ...(threadMemory === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: threadMemory } }),
  });
  // Waiting for a thread inside the pool would count towards the time limit of a task.
  const inLine = openSlots(threads);
  // The task that killed a thread reports its death.
  piscina.on('error', () => undefined);
  return {
    run: (task, whenRead) =>
      inLine(async () => {
        const { signal, outside, end } = openTimeLimit(limit);
        const channel = reader !== undefined && reads(task) ? new MessageChannel() : null;
        if (channel !== null && reader !== undefined) {
          const read: Reader = (pairs) => outside(() => reader(pairs, (done) => whenRead?.(done, pairs.length)));
          answerWith(read, channel.port1);
        }
        const sent: SentTask = { task, reader: channel?.port2 ?? null };
        try {
          return await piscina.run(sent, {
            name: 'run',
            signal,
            transferList: channel === null ? [] : [channel.port2],
          });
        } catch (error) {
          if (signal?.aborted) return { problem: `takes longer than ${limit} seconds; split it into parts` };
          if (isDeath(error)) throw new ThreadDeath(error.message);
          throw error;
        } finally {
          end();
          channel?.port1.close();
        }
      }),
    close: () => piscina.close({ force: true }),
    end: () => piscina.destroy(),
  };
}

/** Whether a task needs a reader. */
const reads = ({ stage, request: { meaning, reading } }: Task): boolean =>
  meaning && reading && (stage === 'pair' || stage === 'sentences' || stage === 'drift');

/** A copy of the bytes that all threads can read. */
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
