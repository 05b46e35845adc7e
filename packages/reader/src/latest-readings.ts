import type { Reading } from '@gegenlesen/bitext';
import type { ReadingCache } from './open-reader.ts';

/**
 * Keeps the readings that were used last.
 *
 * @param most how many; a pair of sentences takes about 10 kB
 */
export function latestReadings(most: number): ReadingCache {
  const kept = new Map<string, Reading>();
  const put = (key: string, reading: Reading): void => {
    kept.delete(key);
    kept.set(key, reading);
  };
  return {
    get: (key) => {
      const reading = kept.get(key);
      if (reading !== undefined) put(key, reading);
      return reading;
    },
    set: (key, reading) => {
      put(key, reading);
      for (const oldest of kept.keys()) {
        if (kept.size <= most) return;
        kept.delete(oldest);
      }
    },
  };
}
