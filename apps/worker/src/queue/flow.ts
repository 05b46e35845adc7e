import type { FlowJob } from 'bullmq';
import { version } from 'gegenlesen';
import { type BatchJob, type PairJob, priorities, type Stage } from './job.ts';

/** A fault that may be temporary is retried after half a second, one second, two and four. */
const attempts = { attempts: 5, backoff: { type: 'exponential', delay: 500 } } as const;

/** A BullMQ id. Within a run, a pair has the same id however many times it is sent. */
export const jobIdOf = (run: string, stage: string, key: string): string => `${run}.${stage}.${key}`;

/**
 * The jobs of a pair: the report waits for the findings, these for the beads, and these for both texts. If one fails,
 * those that wait for it fail with it, and the batch goes on.
 *
 * @param run what the jobs belong to: the id of a batch, or `person` for somebody who is waiting
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

/** A month, in milliseconds: how long a batch waits for more pairs to be added. */
const listWaits = 30 * 24 * 3600 * 1000;

export const listIdOf = (batch: string): string => `list.${batch}`;

/** The job of a batch, which waits for the reports of its pairs, and for the job of the list of them. */
export function flowOfBatch(id: string): FlowJob {
  const data: BatchJob = { version, id };
  return {
    name: 'batch',
    queueName: 'batch',
    data,
    opts: { jobId: id, removeOnComplete: true, removeOnFail: true },
    children: [
      {
        name: 'list',
        queueName: 'list',
        data,
        opts: { jobId: listIdOf(id), delay: listWaits, removeOnComplete: true },
      },
    ],
  };
}
