import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { BatchIndex } from '@gegenlesen/bitext';
import { type BatchResult, indexOfPairs } from '@gegenlesen/qa-report';
import { openThreads } from '@gegenlesen/worker';
import { version } from 'gegenlesen';
import { type Checker, checkHere, elsewhere } from '../../checking/checker.ts';
import { readKnowledge } from '../../knowledge/read-knowledge.ts';
import { readReader } from '../../knowledge/read-reader.ts';
import type { OptionsOf } from '../../options/catalogue.ts';
import { queueUrl } from '../../queue-url.ts';
import type { Prepared } from './prepare.ts';

/** Checks the pairs of a batch. */
export interface BatchChecker extends Checker {
  /** The index over a whole batch, among its results those of an earlier run. */
  readonly index: (results: readonly BatchResult[]) => Promise<BatchIndex>;
  /** Whether the batch was cancelled elsewhere. */
  readonly isStopped: () => boolean;
  readonly close: () => Promise<void>;
}

/**
 * Checks in this thread if there is just one pair, otherwise in several threads, or through the queue if one is named.
 */
export async function checkerFor(
  place: string,
  { plan, asked, taught }: Prepared,
  interrupted: () => boolean,
  options: OptionsOf<'batch'>,
): Promise<BatchChecker> {
  const { threadMemory, out } = options;
  const { everywhere, taught: decided } = asked.exceptions;
  const { length: pairs } = plan.pairs;
  const known = [...taught, ...decided];
  if (queueUrl(options) !== undefined) {
    const { batchThroughQueue } = await import('../../queue.ts');
    const sent = { place: resolve(place), out: resolve(out), pairs, taught: known, interrupted };
    return elsewhere(await batchThroughQueue(options, sent));
  }
  if (pairs < 2 && threadMemory === undefined) {
    const knowledge = await readKnowledge({ ...options, glossary: asked.settings.glossary });
    return {
      ...checkHere(knowledge, everywhere),
      index: async (results) => indexOfPairs(results, version),
      isStopped: () => false,
      close: async () => undefined,
    };
  }
  // More threads than pairs would only cost time to start.
  const threads = Math.min(options.threads ?? availableParallelism(), pairs);
  const memory = threadMemory === undefined ? {} : { threadMemory };
  return elsewhere(await openThreads({ threads, ...memory, ...(await readReader(options)) }, known));
}
