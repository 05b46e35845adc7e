import type { FlowJob } from 'bullmq';
import { type PairJob, priorities, type Stage } from './job.ts';

/** What may pass is tried again: after half a second, a second, two and four. */
const attempts = { attempts: 5, backoff: { type: 'exponential', delay: 500 } } as const;

/** A BullMQ id; a run has each pair once, however often it is sent. */
export const jobIdOf = (run: string, stage: string, key: string): string => `${run}.${stage}.${key}`;

/**
 * The jobs of a pair: the report waits for the findings, these for the beads, and these for both texts. Where one fails the
 * next ones fail with it, and the batch goes on.
 *
 * @param run what the jobs belong to: a batch, or a person who waits
 * @param queue the name of the queue of batches, as BullMQ has it in its keys
 */
export function flowOf(data: PairJob, run: string, queue: string): FlowJob {
  const options = (stage: string) => ({
    ...attempts,
    jobId: jobIdOf(run, stage, data.key),
    priority: data.batch === null ? priorities.person : priorities.batch,
    removeOnComplete: true,
    removeOnFail: true,
  });
  const step = (queueName: Stage, name: string, children: FlowJob[]): FlowJob => ({
    name,
    queueName,
    data,
    opts: { ...options(name), failParentOnFailure: true },
    children,
  });
  const aligned = step('align', 'align', [step('ingest', 'original', []), step('ingest', 'translation', [])]);
  const parent = data.batch === null ? {} : { parent: { id: data.batch, queue }, ignoreDependencyOnFailure: true };
  return {
    name: 'report',
    queueName: 'report',
    data,
    opts: { ...options('report'), ...parent },
    children: [step('drift', 'drift', [aligned])],
  };
}
