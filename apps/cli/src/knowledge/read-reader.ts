import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Reader } from '@gegenlesen/bitext';
import { warn } from '../standard-error.ts';
import { cacheFolder } from './data-folder.ts';
import { showReading } from './show-reading.ts';

export interface ReaderAsked {
  /** False for figures and form only, which need no reader. */
  readonly meaning: boolean;
  /** False to judge each word by itself. */
  readonly reader: boolean;
}

/**
 * Whether the reader serves one command, which shows how far it is and keeps what it reads for the next one, or a process
 * that goes on and reads pairs again.
 */
export type ReaderUse = 'command' | 'process';

/**
 * How many readings a process keeps in memory: after an edit a whole text is checked again, and only what changed has to be read.
 * They take up to 100 MB.
 */
const mostReadings = 10_000;

/** The built-in reader, which loads its model when it first reads; none if it is not asked for. */
export async function readReader(
  { meaning, reader }: ReaderAsked,
  use: ReaderUse = 'command',
): Promise<{ readonly reader?: Reader }> {
  if (!meaning || !reader) return {};
  const { keptReadings, loadReader } = await import('@gegenlesen/reader/load');
  const whenSlow = (reason: string): void =>
    warn(`reads slowly, since the fast runtime does not load (${reason}); --no-reader does without`);
  const options = { threads: availableParallelism(), whenSlow };
  if (use === 'command') {
    const whenLost = (reason: string): void =>
      warn(`cannot keep what it reads (${reason}), and reads it again next time`);
    const cache = keptReadings(join(cacheFolder(), 'readings.tsv'), whenLost);
    return { reader: showReading(await loadReader({ ...options, cache })) };
  }
  const { latestReadings } = await import('@gegenlesen/reader');
  return { reader: await loadReader({ ...options, cache: latestReadings(mostReadings) }) };
}
