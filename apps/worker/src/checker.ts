import { readFile } from 'node:fs/promises';
import type { BatchIndex } from '@gegenlesen/bitext';
import { modelUrl } from '@gegenlesen/lexicon';
import { type BatchResult, indexOfPairs } from '@gegenlesen/qa-report';
import { version } from 'gegenlesen';
import { checkInPool, type ReadPair } from './pool/check-in-pool.ts';
import type { CheckedDocuments } from './pool/checked-pair.ts';
import { openPool, type PoolOptions } from './pool/pool.ts';
import type { Answer, Taught } from './pool/task.ts';
import { taskRunner } from './pool/task-runner.ts';

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
export async function openHere(taught: readonly Taught[]): Promise<Checker> {
  const run = taskRunner(await readFile(modelUrl));
  return {
    width: 1,
    check: (pair) => run({ stage: 'pair', ...pair, taught }) as Promise<Answer<CheckedDocuments>>,
    index: async (results) => indexOfPairs(results, version),
    isStopped: () => false,
    close: async () => undefined,
  };
}
