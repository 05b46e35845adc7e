import type { CheckedDocuments } from './checked-pair.ts';
import { type Pool, ThreadDeath } from './pool.ts';
import type { Answer, CheckRequest, FileBytes, Taught } from './task.ts';

/** A pair of documents that was read from disk. */
export interface ReadPair {
  readonly name: string;
  readonly original: FileBytes;
  readonly translation: FileBytes;
  readonly request: CheckRequest;
}

/** How many times a document may kill its thread before it is set aside. */
export const mostDeaths = 2;

/** The problem that is reported for such a document. */
export const setAside = (reason: string): string =>
  `set aside after it ended its thread twice (${reason}); split it into parts`;

/** Checks a pair in a thread, from its bytes to its reports. A pair that kills its thread twice is set aside. */
export async function checkInPool(
  pool: Pool,
  pair: ReadPair,
  taught: readonly Taught[],
): Promise<Answer<CheckedDocuments>> {
  for (let deaths = 1; ; deaths += 1) {
    try {
      return await pool.run({ stage: 'pair', ...pair, taught });
    } catch (error) {
      if (!(error instanceof ThreadDeath)) throw error;
      if (deaths === mostDeaths) return { problem: `${pair.translation.path}: ${setAside(error.message)}` };
    }
  }
}
