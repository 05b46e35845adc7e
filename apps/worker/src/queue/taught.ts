import { shared } from '../pool/pool.ts';
import type { Taught } from '../pool/task.ts';
import type { ArtifactStore } from '../store/store.ts';
import { type PairJob, taughtKey } from './job.ts';
import { ArtifactLost } from './run-stage.ts';

/** Puts what the user taught into the store, or renews its time to live if it is there already. */
export async function teach(store: ArtifactStore, taught: readonly Taught[]): Promise<void> {
  for (const { digest, bytes } of taught) {
    const key = taughtKey(digest);
    if (!(await store.renew(key))) await store.put(key, bytes);
  }
}

/** Fetches what was taught for a job, once; all threads share the copy. */
export function rememberTaught(store: ArtifactStore): (job: PairJob) => Promise<readonly Taught[]> {
  const known = new Map<string, Promise<Taught>>();
  const fetched = async ({ kind, path, digest }: PairJob['taught'][number]): Promise<Taught> => {
    const bytes = await store.get(taughtKey(digest));
    if (bytes === null) throw new ArtifactLost(`what was taught by ${path} is no longer in the store`);
    return { kind, path, digest, bytes: shared(bytes) };
  };
  return (job) =>
    Promise.all(
      job.taught.map((wanted) => {
        const found = known.get(wanted.digest) ?? fetched(wanted);
        known.set(wanted.digest, found);
        found.catch(() => known.delete(wanted.digest));
        return found;
      }),
    );
}
