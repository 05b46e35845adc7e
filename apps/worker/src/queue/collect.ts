import type { CheckedDocuments, CheckedTexts } from '../pool/checked-pair.ts';
import { unpack } from '../pool/pack.ts';
import type { Answer } from '../pool/task.ts';
import type { ArtifactStore } from '../store/store.ts';
import { keyOf } from './job.ts';

/** Fetches the results of the jobs of a pair, stored under its key; null while they are incomplete. */
export type Collect<Value> = (store: ArtifactStore, key: string) => Promise<Value | null>;

export const collectReports: Collect<CheckedDocuments> = async (store, key) => {
  const report = await store.get(keyOf(key, 'report'));
  return report === null ? null : unpack<CheckedDocuments>(report);
};

/** Sentences and what was found, which are only fetched after the last job, since that needs them too. */
export const collectTexts: Collect<CheckedTexts> = async (store, key) => {
  if (!(await store.has(keyOf(key, 'report')))) return null;
  const [aligned, drift] = await Promise.all([store.get(keyOf(key, 'aligned')), store.get(keyOf(key, 'drift'))]);
  return aligned === null || drift === null ? null : { aligned, drift };
};

/** The outcome of a pair: what was asked for, or what is wrong with its texts. Null while it is in progress. */
export async function collectAnswer<Value>(
  store: ArtifactStore,
  key: string,
  collect: Collect<Value>,
): Promise<Answer<Value> | null> {
  const value = await collect(store, key);
  if (value !== null) return { value };
  const problem = await store.get(keyOf(key, 'problem'));
  return problem === null ? null : { problem: unpack<string>(problem) };
}
