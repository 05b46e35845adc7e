import { availableParallelism } from 'node:os';
import type { Reader } from '@gegenlesen/bitext';
import type { ReadingCache } from '@gegenlesen/reader';
import { warn } from '../standard-error.ts';
import { showReading } from './show-reading.ts';

export interface ReaderAsked {
  /** False for figures and form only, which need no reader. */
  readonly meaning: boolean;
  /** False to judge each word by itself. */
  readonly reader: boolean;
}

/**
 * The built-in reader, which loads its model when it first reads, and shows on a terminal how far it is; none if it is not
 * asked for, or if its model is not installed.
 *
 * @param cache for a process that reads the same pairs again
 */
export async function readReader(
  { meaning, reader }: ReaderAsked,
  cache?: ReadingCache,
): Promise<{ readonly reader?: Reader }> {
  if (!meaning || !reader) return {};
  const { hasModel, loadReader } = await import('@gegenlesen/reader/load');
  if (!hasModel()) return {};
  const whenSlow = (reason: string): void =>
    warn(`reads slowly, since the fast runtime does not load (${reason}); --no-reader does without`);
  const kept = cache === undefined ? {} : { cache };
  return { reader: showReading(await loadReader({ threads: availableParallelism(), whenSlow, ...kept })) };
}
