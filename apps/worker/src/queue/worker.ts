import { setTimeout as wait } from 'node:timers/promises';
import { type Job, UnrecoverableError, Worker } from 'bullmq';
import type { Logger } from 'pino';
import type { Pool } from '../pool/pool.ts';
import type { ArtifactStore } from '../store/store.ts';
import type { QueueAddress } from './address.ts';
import { batchesIn } from './batches.ts';
import { type Connection, connectionsTo } from './connections.ts';
import { type QueueName, queues, strangeness } from './job.ts';
import { makeIndex } from './make-index.ts';
import { type PairContext, runPair } from './run-pair.ts';
import { rememberTaught } from './taught.ts';
import { heartbeat } from './workers.ts';

export interface WorkerOptions {
  readonly address: QueueAddress;
  readonly store: ArtifactStore;
  readonly pool: Pool;
  /** Jobs of each stage that run at once. */
  readonly concurrency: number;
  /** Seconds after which a silent worker loses its jobs to others. */
  readonly lock: number;
  readonly expire: number;
  readonly log: Logger;
  /** Called with each job that ended. */
  readonly ended?: (stage: QueueName, outcome: 'done' | 'failed', seconds: number) => void;
}

export interface RunningWorker {
  /** Takes no more jobs, and lets running ones end within `limit` seconds; the others go back to the queue. */
  readonly close: (limit: number) => Promise<void>;
}

/**
 * A killed process does not reveal which of its documents was to blame, and most are not: a job survives several such
 * deaths. The death of a thread names its document; there two are enough.
 */
const mostStalls = 5;

/** Takes jobs of all stages from the queue until it is closed. */
export function startWorker(options: WorkerOptions): RunningWorker {
  const { address, store, pool, expire } = options;
  const connections = connectionsTo(address);
  const redis = connections.open();
  const batches = batchesIn(redis, address.prefix, expire);
  const context: PairContext = { pool, store, batches, taught: rememberTaught(store) };
  const workers = queues.map((name) => takeFrom(name, context, connections.open(), options));
  const beat = heartbeat(redis, address.prefix);
  return {
    close: async (limit) => {
      const closed = Promise.all(workers.map((worker) => worker.close()));
      const isInTime = await Promise.race([closed.then(() => true), wait(limit * 1000, false, { ref: false })]);
      if (!isInTime) await Promise.all(workers.map((worker) => worker.close(true)));
      // A server that is away forgets this worker by itself.
      await beat.end().catch(() => undefined);
      connections.close();
    },
  };
}

/** Takes jobs from one queue. */
function takeFrom(
  name: QueueName,
  context: PairContext,
  connection: Connection,
  { address: { prefix }, concurrency, lock, log, ended }: WorkerOptions,
): Worker {
  const worker = new Worker<unknown, void>(name, (job, token) => processJob(name, job, context, token), {
    prefix,
    connection,
    skipVersionCheck: true,
    concurrency,
    lockDuration: lock * 1000,
    stalledInterval: (lock * 1000) / 2,
    maxStalledCount: mostStalls,
  });
  worker.on('completed', (job) => {
    ended?.(name, 'done', secondsOf(job));
    log.debug({ stage: name, job: job.id, seconds: secondsOf(job) }, 'done');
  });
  worker.on('failed', (job, error) => {
    if (job !== undefined) ended?.(name, 'failed', secondsOf(job));
    log.warn({ stage: name, job: job?.id, reason: error.message }, 'failed');
  });
  worker.on('stalled', (job) => log.warn({ stage: name, job }, 'taken over from a worker that fell silent'));
  worker.on('error', (error) => log.warn({ stage: name, reason: error.message }, 'the queue does not answer'));
  return worker;
}

async function processJob(name: QueueName, job: Job, context: PairContext, token?: string): Promise<void> {
  const strange = strangeness(job.data);
  if (strange !== null) throw new UnrecoverableError(strange);
  if (name === 'batch') await makeIndex(job.data, context.store);
  else if (name !== 'list') await runPair(name, job, context, token);
}

const secondsOf = ({ finishedOn = 0, processedOn = 0 }: Job): number => (finishedOn - processedOn) / 1000;
