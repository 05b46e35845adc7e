import type { Queue } from 'bullmq';
import type { ArtifactStore } from '../store/store.ts';
import { jobIdOf } from './flow.ts';
import { keyOf, type Part, type Stage } from './job.ts';

/** The jobs of a pair, and what each leaves in the store when it is done. */
const links: readonly (readonly [stage: Stage, name: string, part: Part])[] = [
  ['ingest', 'original', 'read-original'],
  ['ingest', 'translation', 'read-translation'],
  ['align', 'align', 'aligned'],
  ['drift', 'drift', 'drift'],
  ['report', 'report', 'report'],
];

/**
 * Whether a report will never come. Either a job of its pair is gone without a result, because the server stopped
 * before it had written everything to disk; or the job is in no state, because the server had no memory left to record
 * its new one.
 */
export async function hasMissingLink(
  queues: Readonly<Record<Stage, Queue>>,
  store: ArtifactStore,
  { run, key }: { readonly run: string; readonly key: string },
): Promise<boolean> {
  for (const [stage, name, part] of links) {
    const isUnderWay = await stands(queues[stage], jobIdOf(run, name, key));
    if (!isUnderWay && !(await store.has(keyOf(key, part)))) return true;
  }
  return false;
}

/** Whether a job exists and is in some state; the server may have lost either. */
export const stands = async (queue: Queue, id: string): Promise<boolean> =>
  (await queue.getJob(id)) !== undefined && (await queue.getJobState(id)) !== 'unknown';
