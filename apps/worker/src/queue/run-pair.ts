import { DelayedError, type Job, UnrecoverableError } from 'bullmq';
import { pack } from '../pool/pack.ts';
import { ThreadDeath } from '../pool/pool.ts';
import type { Batches } from './batches.ts';
import { keyOf, PairJob, type Stage } from './job.ts';
import { ArtifactLost, problemOfDeath, runStage, type StageContext } from './run-stage.ts';

/** What a worker needs for the jobs of pairs. */
export interface PairContext extends StageContext {
  readonly batches: Pick<Batches, 'stateOf'>;
}

/** The part of a BullMQ job that is used. */
export type StageJob = Pick<Job, 'name' | 'data' | 'updateData' | 'moveToDelayed'>;

/** Milliseconds between two checks of whether a paused batch was resumed. */
const pauseStep = 2000;

/**
 * Does one stage of one pair, unless its batch was paused or cancelled.
 *
 * @param token of the worker that holds the job
 * @throws DelayedError if the batch is paused and the job was postponed
 * @throws UnrecoverableError if another try would not help
 */
export async function runPair(stage: Stage, job: StageJob, context: PairContext, token?: string): Promise<void> {
  const data = PairJob.parse(job.data);
  await obeyOrders(data, job, context, token);
  try {
    const side = job.name === 'translation' ? 'translation' : 'original';
    const problem = await runStage(stage, side, data, context);
    if (problem !== null) await refuse(data, problem, context);
  } catch (error) {
    // Another try would not find it either. The producer sees the pair fail, and sends it again.
    if (error instanceof ArtifactLost) throw new UnrecoverableError(error.message);
    if (!(error instanceof ThreadDeath)) throw error;
    const problem = problemOfDeath(error, data);
    if (problem !== null) await refuse(data, problem, context);
    await job.updateData({ ...data, deaths: data.deaths + 1 });
    throw error;
  }
}

async function obeyOrders(
  { batch }: PairJob,
  job: StageJob,
  { batches }: PairContext,
  token: string | undefined,
): Promise<void> {
  const state = batch === null ? null : await batches.stateOf(batch);
  if (state === 'cancelled') throw new UnrecoverableError('the batch was cancelled');
  if (state !== 'paused') return;
  await job.moveToDelayed(Date.now() + pauseStep, token);
  throw new DelayedError();
}

/** Leaves a message for the producer about what is wrong with a pair. */
async function refuse({ key }: PairJob, problem: string, { store }: PairContext): Promise<never> {
  await store.put(keyOf(key, 'problem'), pack(problem));
  throw new UnrecoverableError(problem);
}
