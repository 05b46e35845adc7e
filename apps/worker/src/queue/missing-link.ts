import type { Redis } from 'ioredis';
import type { ArtifactStore } from '../store/store.ts';
import { jobIdOf } from './flow.ts';
import { keyOf, type Part } from './job.ts';

/** The jobs that a report waits for, and what each leaves behind when it is done. */
const links: readonly (readonly [queue: string, name: string, part: Part])[] = [
  ['ingest', 'original', 'read-original'],
  ['ingest', 'translation', 'read-translation'],
  ['align', 'align', 'aligned'],
  ['drift', 'drift', 'findings'],
];

/**
 * Whether a report waits for what will never come: a job that is gone and left nothing behind, since the server was ended
 * before it had written down all it was told.
 */
export async function hasMissingLink(
  redis: Redis,
  store: ArtifactStore,
  { prefix, run, key }: { readonly prefix: string; readonly run: string; readonly key: string },
): Promise<boolean> {
  for (const [queue, name, part] of links) {
    const isThere = (await redis.exists(`${prefix}:${queue}:${jobIdOf(run, name, key)}`)) === 1;
    if (!isThere && !(await store.has(keyOf(key, part)))) return true;
  }
  return false;
}
