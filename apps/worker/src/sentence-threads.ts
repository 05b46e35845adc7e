import type { PairReport } from '@gegenlesen/bitext';
import type { NamedPair } from 'gegenlesen';
import { openPool, type PoolOptions } from './pool/pool.ts';
import type { CheckRequest, Taught } from './pool/task.ts';

/** Threads that check pairs of sentences. */
export interface SentenceThreads {
  /** Checks some pairs in one thread, in their order. */
  readonly check: (pairs: readonly NamedPair[]) => Promise<readonly PairReport[]>;
  /** Ends at once, whatever is under way. */
  readonly end: () => Promise<void>;
}

/**
 * Starts threads for pairs that all get the same request.
 *
 * @param taught words and terms
 */
export async function openSentenceThreads(
  options: PoolOptions,
  request: CheckRequest,
  taught: readonly Taught[],
): Promise<SentenceThreads> {
  const pool = await openPool(options);
  return {
    check: async (pairs) => {
      const answer = await pool.run({ stage: 'sentences', pairs, request, taught });
      if ('problem' in answer) throw new Error(answer.problem);
      return answer.value;
    },
    end: pool.end,
  };
}
