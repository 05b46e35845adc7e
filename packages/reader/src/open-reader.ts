import type { Reader, Reading } from '@gegenlesen/bitext';
import { batchesOf, type Prepared } from './batches.ts';
import type { Inference } from './inference.ts';
import { readingOf } from './reading-of.ts';
import type { Tokenise } from './tokenise.ts';
import { type Wanted, wantedOf } from './wanted.ts';

/** Readings by a key for their pair and the model; a `Map` will do. */
export interface ReadingCache {
  readonly get: (key: string) => Reading | undefined;
  readonly set: (key: string, reading: Reading) => unknown;
}

/** What the reader reads with. */
export interface ReadingParts {
  readonly tokenise: Tokenise;
  readonly infer: Inference;
}

export interface ReaderOptions {
  /** Names the model, so that the readings of one model are not taken for those of another. */
  readonly model: string;
  /** Called once, for the first pair that the cache does not know. */
  readonly open: () => Promise<ReadingParts>;
  readonly cache?: ReadingCache;
}

/**
 * Makes a reader. What it says about a pair is the same to the last bit, whatever else is read in the same call, since a
 * run takes pairs with the same number of tokens and pads none. A text that is too long is read as far as the model goes.
 */
export function openReader({ model, open, cache = nothingKnown }: ReaderOptions): Reader {
  let opening: Promise<ReadingParts> | undefined;
  return async (pairs, whenRead = () => undefined) => {
    const readings: (Reading | null)[] = pairs.map(() => null);
    const missing = new Map<string, Missing>();
    for (const [place, pair] of pairs.entries()) {
      const wanted = wantedOf(pair, model);
      if (wanted === null) continue;
      const known = cache.get(wanted.key);
      if (known === undefined) placesOf(wanted, missing).push(place);
      else readings[place] = known;
    }
    let done = pairs.length - [...missing.values()].reduce((sum, { places }) => sum + places.length, 0);
    if (done > 0) whenRead(done);
    if (missing.size === 0) return readings;
    opening ??= open();
    const { tokenise, infer } = await opening;
    for (const batch of batchesOf(missing.values(), tokenise)) {
      const outcomes = await infer(batch.map(({ row }) => row));
      for (const [i, outcome] of outcomes.entries()) {
        const { key, sides } = batch[i] as Prepared;
        const reading = readingOf(sides, outcome);
        const places = missing.get(key)?.places ?? [];
        for (const place of places) readings[place] = reading;
        cache.set(key, reading);
        done += places.length;
      }
      whenRead(done);
    }
    return readings;
  };
}

/** A pair that is not in the cache, and its places among the pairs of the call: it may occur several times. */
interface Missing extends Wanted {
  readonly places: number[];
}

function placesOf(wanted: Wanted, missing: Map<string, Missing>): number[] {
  const { places } = missing.get(wanted.key) ?? { places: [] };
  missing.set(wanted.key, { ...wanted, places });
  return places;
}

const nothingKnown: ReadingCache = { get: () => undefined, set: () => undefined };
