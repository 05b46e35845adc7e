import type { BatchIndex } from '@gegenlesen/bitext';
import { type BatchResult, indexOfPairs } from '@gegenlesen/qa-report';
import { version } from 'gegenlesen';
import { checkInPool, type ReadPair } from './pool/check-in-pool.ts';
import type { CheckedDocuments } from './pool/checked-pair.ts';
import { openPool, type PoolOptions } from './pool/pool.ts';
import type { Answer, Taught } from './pool/task.ts';

/** Checks pairs of documents, here or elsewhere. */
export interface Checker {
  /** How many pairs it can take at a time. */
  readonly width: number;
  readonly check: (pair: ReadPair) => Promise<Answer<CheckedDocuments>>;
  /** The index of a whole batch; its results may include some that this checker was not asked for. */
  readonly index: (results: readonly BatchResult[]) => Promise<BatchIndex>;
  /** Whether the batch was cancelled elsewhere, so that no more pairs should be sent. */
  readonly isStopped: () => boolean;
  readonly close: () => Promise<void>;
}

/** Checks in threads of this process. */
export async function openThreads(options: PoolOptions, taught: readonly Taught[]): Promise<Checker> {
  const pool = await openPool(options);
  return {
    // While a thread works on a pair, the next one is read, so that no thread waits for the disk.
    width: 2 * options.threads,
    check: (pair) => checkInPool(pool, pair, taught),
    index: async (results) => indexOfPairs(results, version),
    isStopped: () => false,
    close: pool.close,
  };
}
