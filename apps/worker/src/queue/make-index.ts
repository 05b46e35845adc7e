import { type BatchResult, indexOfPairs } from '@gegenlesen/qa-report';
import { version } from 'gegenlesen';
import { pack, unpack } from '../pool/pack.ts';
import type { ArtifactStore } from '../store/store.ts';
import { BatchJob, batchKey } from './job.ts';

/** Does the job of a batch: makes the index from the results that its producer left in the store. */
export async function makeIndex(data: unknown, store: ArtifactStore): Promise<void> {
  const { id } = BatchJob.parse(data);
  const given = await store.get(batchKey(id, 'given'));
  // A cancelled batch arrives here without the rest of its pairs.
  if (given === null) return;
  const index = indexOfPairs(unpack<readonly BatchResult[]>(given), version);
  await store.put(batchKey(id, 'index'), pack(index));
}
