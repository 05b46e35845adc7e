import { type BatchIndex, InputError } from '@gegenlesen/bitext';
import { type BatchResult, indexOfPairs } from '@gegenlesen/qa-report';
import { type Knowledge, proofread, version } from 'gegenlesen';
import { checkInPool, type ReadPair } from './pool/check-in-pool.ts';
import { type CheckedDocuments, checkedDocuments } from './pool/checked-pair.ts';
import { openPool, type PoolOptions } from './pool/pool.ts';
import type { Answer, Taught } from './pool/task.ts';

/** Checks pairs of documents, here or elsewhere; a batch asks for many at once. */
export interface Checker {
  /** How many pairs it wants at a time. */
  readonly width: number;
  readonly check: (pair: ReadPair) => Promise<Answer<CheckedDocuments>>;
  /** The index over a whole batch, among its results those that were not asked of this checker. */
  readonly index: (results: readonly BatchResult[]) => Promise<BatchIndex>;
  /** Whether nothing more should be asked of it: somebody cancelled it elsewhere. */
  readonly isStopped: () => boolean;
  readonly close: () => Promise<void>;
}

/** Checks in threads of this process. */
export async function openThreads(options: PoolOptions, taught: readonly Taught[]): Promise<Checker> {
  const pool = await openPool(options);
  return {
    // One pair waits for each that is worked on, so that no thread waits for the disk.
    width: 2 * options.threads,
    check: (pair) => checkInPool(pool, pair, taught),
    index: async (results) => indexOfPairs(results, version),
    isStopped: () => false,
    close: pool.close,
  };
}

/** Checks on the loop of events, as `check` does: one pair is done before a thread would have begun. */
export const openHere = (knowledge: Knowledge): Checker => ({
  width: 1,
  check: async ({ name, original, translation, request }) => {
    try {
      return { value: checkedDocuments(name, await proofread(original, translation, { ...request, ...knowledge })) };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { problem: error.message };
    }
  },
  index: async (results) => indexOfPairs(results, version),
  isStopped: () => false,
  close: async () => undefined,
});
