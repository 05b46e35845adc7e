import { setTimeout as wait } from 'node:timers/promises';
import type { BatchResult } from '@gegenlesen/qa-report';
import { indexOfPairs } from '@gegenlesen/qa-report';
import { DelayedError, type Job, UnrecoverableError, Worker } from 'bullmq';
import { version } from 'gegenlesen';
import type { Logger } from 'pino';
import { pack, unpack } from '../pool/pack.ts';
import { type Pool, ThreadDeath } from '../pool/pool.ts';
import type { ArtifactStore } from '../store/store.ts';
import type { QueueAddress } from './address.ts';
import { batchesIn } from './batches.ts';
import { connectionsTo } from './connections.ts';
import { BatchJob, batchKey, keyOf, PairJob, type QueueName, queues, type Stage, strangeness } from './job.ts';
import { ArtifactLost, problemOfDeath, runStage } from './run-stage.ts';
import { rememberTaught } from './taught.ts';
import { heartbeat } from './workers.ts';

export interface WorkerOptions {
  readonly address: QueueAddress;
  readonly store: ArtifactStore;
  readonly pool: Pool;
  /** Jobs of each stage that are under way at once. */
  readonly concurrency: number;
  /** Seconds after which a worker that went silent loses its jobs to others. */
  readonly lock: number;
  readonly expire: number;
  readonly log: Logger;
  /** Told of each job that ended. */
  readonly ended?: (stage: QueueName, outcome: 'done' | 'failed', seconds: number) => void;
}

export interface RunningWorker {
  /** Takes no more jobs, and lets those under way end within some seconds; what does not end goes back to the queue. */
  readonly close: (limit: number) => Promise<void>;
}

/**
 * A process that is killed does not say which of its documents was to blame, and most are not: a job survives several such
 * deaths. The death of a thread names its document, and there two are enough.
 */
const mostStalls = 5;

/** Milliseconds after which a paused batch is looked at again. */
const pauseStep = 2000;

/** Takes jobs of all stages from the queue until it is closed. */
export function startWorker(options: WorkerOptions): RunningWorker {
  const { address, store, pool, concurrency, lock, expire, log, ended } = options;
  const { prefix } = address;
  const connections = connectionsTo(address);
  const redis = connections.open();
  const batches = batchesIn(redis, prefix, expire);
  const context = { pool, store, taught: rememberTaught(store) };

  const onPair = async (stage: Stage, job: Job, token?: string): Promise<void> => {
    const data = PairJob.parse(job.data);
    const state = data.batch === null ? null : await batches.stateOf(data.batch);
    if (state === 'cancelled') throw new UnrecoverableError('the batch was cancelled');
    if (state === 'paused') {
      await job.moveToDelayed(Date.now() + pauseStep, token);
      throw new DelayedError();
    }
    try {
      const problem = await runStage(stage, job.name === 'translation' ? 'translation' : 'original', data, context);
      if (problem !== null) await refuse(data, problem);
    } catch (error) {
      // Another try would not find it either; the producer sees the pair fail, and sends it again.
      if (error instanceof ArtifactLost) throw new UnrecoverableError(error.message);
      if (!(error instanceof ThreadDeath)) throw error;
      const problem = problemOfDeath(error, data);
      if (problem !== null) await refuse(data, problem);
      await job.updateData({ ...data, deaths: data.deaths + 1 });
      throw error;
    }
  };

  const refuse = async (data: PairJob, problem: string): Promise<never> => {
    await store.put(keyOf(data.key, 'problem'), pack(problem));
    throw new UnrecoverableError(problem);
  };

  const onBatch = async (job: Job): Promise<void> => {
    const { id } = BatchJob.parse(job.data);
    const given = await store.get(batchKey(id, 'given'));
    // A batch that was cancelled comes here without the rest of its pairs.
    if (given === null) return;
    const index = indexOfPairs(unpack<readonly BatchResult[]>(given), version);
    await store.put(batchKey(id, 'index'), pack(index));
  };

  const process = async (name: QueueName, job: Job, token?: string): Promise<void> => {
    const strange = strangeness(job.data);
    if (strange !== null) throw new UnrecoverableError(strange);
    if (name === 'batch') await onBatch(job);
    else if (name !== 'list') await onPair(name, job, token);
  };

  const workers = queues.map((name) => {
    const worker = new Worker<unknown, void>(name, (job, token) => process(name, job, token), {
      prefix,
      connection: connections.open(),
      skipVersionCheck: true,
      concurrency,
      lockDuration: lock * 1000,
      stalledInterval: (lock * 1000) / 2,
      maxStalledCount: mostStalls,
    });
    const seconds = (job: Job): number => ((job.finishedOn ?? 0) - (job.processedOn ?? 0)) / 1000;
    worker.on('completed', (job) => {
      ended?.(name, 'done', seconds(job));
      log.debug({ stage: name, job: job.id, seconds: seconds(job) }, 'done');
    });
    worker.on('failed', (job, error) => {
      if (job !== undefined) ended?.(name, 'failed', seconds(job));
      log.warn({ stage: name, job: job?.id, reason: error.message }, 'failed');
    });
    worker.on('stalled', (job) => log.warn({ stage: name, job }, 'taken over from a worker that went silent'));
    worker.on('error', (error) => log.warn({ stage: name, reason: error.message }, 'the queue does not answer'));
    return worker;
  });
  const beat = heartbeat(redis, prefix);

  return {
    close: async (limit) => {
      const closed = Promise.all(workers.map((worker) => worker.close()));
      const isInTime = await Promise.race([closed.then(() => true), wait(limit * 1000, false, { ref: false })]);
      if (!isInTime) await Promise.all(workers.map((worker) => worker.close(true)));
      await beat.end().catch(() => undefined);
      connections.close();
    },
  };
}
