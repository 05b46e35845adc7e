import { availableParallelism } from 'node:os';
import type { Reader } from '@gegenlesen/bitext';
import type { ReadingCache } from '@gegenlesen/reader';
import { warn } from '../standard-error.ts';

export interface ReaderAsked {
  /** False for figures and form only, which need no reader. */
  readonly meaning: boolean;
  /** False to judge each word by itself. */
  readonly reader: boolean;
}

/**
 * The built-in reader, which loads its model when it first reads; none if it is not asked for.
 *
 * @param cache for a process that reads the same pairs again
 */
export async function readReader(
  { meaning, reader }: ReaderAsked,
  cache?: ReadingCache,
): Promise<{ readonly reader?: Reader }> {
  if (!meaning || !reader) return {};
  const { loadReader } = await import('@gegenlesen/reader/load');
  const whenSlow = (reason: string): void =>
    warn(`reads slowly, since the fast runtime does not load (${reason}); --no-reader does without`);
  const kept = cache === undefined ? {} : { cache };
  return { reader: await loadReader({ threads: availableParallelism(), whenSlow, ...kept }) };
}
