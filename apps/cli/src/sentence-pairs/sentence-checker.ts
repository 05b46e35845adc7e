import type { PairReport } from '@gegenlesen/bitext';
import type { CheckRequest, SentenceThreads } from '@gegenlesen/worker';
import { type Knowledge, type NamedPair, proofreadPairs } from 'gegenlesen';
import { type KnowledgeOptions, readKnowledge } from '../knowledge/read-knowledge.ts';

/** Checks runs of pairs that are aligned already. */
export interface SentenceChecker {
  readonly check: (pairs: readonly NamedPair[]) => Promise<readonly PairReport[]>;
  /** How many pairs a run should have now. */
  readonly together: () => number;
  /** How many runs it can take now. */
  readonly width: () => number;
  readonly end: () => Promise<void>;
}

/** Starting threads takes as long as checking about this many pairs. */
const worthThreads = 1000;
/** Enough pairs for the reader to sort by length, and few enough to show results soon. */
const readTogether = 128;
/** Enough pairs to make up for sending them to a thread. */
const sentTogether = 64;
/** The reader uses all cores itself; a second thread checks what it has read while it goes on. */
const threadsBesideReader = 2;

/**
 * Checks in this thread at first, and in several once there are so many pairs that starting them pays. The results are the
 * same.
 */
export async function sentenceChecker(
  request: CheckRequest,
  options: KnowledgeOptions,
  cores: number,
): Promise<SentenceChecker> {
  const knowledge = await readKnowledge(options);
  const hasReader = knowledge.reader !== undefined;
  const threads = hasReader ? Math.min(cores, threadsBesideReader) : cores;
  let seen = 0;
  let pool: Promise<SentenceThreads> | null = null;
  const isWide = (): boolean => threads > 1 && seen >= worthThreads;
  return {
    check: async (pairs) => {
      seen += pairs.length;
      if (!isWide()) return proofreadPairs(pairs, knowledge, request);
      pool ??= openThreads(threads, knowledge, request, options);
      return (await pool).check(pairs);
    },
    together: () => (hasReader ? readTogether : isWide() ? sentTogether : 1),
    // While the threads work, as many runs wait, so that none of them has to.
    width: () => (isWide() ? 2 * threads : 1),
    end: async () => (await pool)?.end(),
  };
}

async function openThreads(
  threads: number,
  { reader }: Knowledge,
  request: CheckRequest,
  options: KnowledgeOptions,
): Promise<SentenceThreads> {
  // Most files have so few pairs that this code is not needed.
  const { openSentenceThreads } = await import('@gegenlesen/worker');
  const { taughtFor } = await import('../knowledge/taught.ts');
  return openSentenceThreads(
    { threads, ...(reader === undefined ? {} : { reader }) },
    request,
    await taughtFor(options),
  );
}
