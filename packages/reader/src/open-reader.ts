import type { Pair, Reader, Reading } from '@gegenlesen/bitext';
import { batchesOf } from './batches.ts';
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
    const wanted = pairs.map((pair: Pair) => wantedOf(pair, model));
    const known = new Map<string, Reading | undefined>();
    for (const { key } of wanted.filter(isWanted)) known.set(key, cache.get(key));
    const missing = new Map(wanted.filter(isWanted).map((pair) => [pair.key, pair]));
    for (const [key, reading] of known) if (reading !== undefined) missing.delete(key);
    const progress = progressOf(wanted, missing, whenRead);
    if (missing.size > 0) {
      opening ??= open();
      const { tokenise, infer } = await opening;
      for (const batch of batchesOf(missing.values(), tokenise)) {
        const outcomes = await infer(batch.map(({ row }) => row));
        batch.forEach(({ key, sides }, i) => {
          const outcome = outcomes[i];
          if (outcome === undefined) throw new Error('the model returned fewer rows than it was given');
          const reading = readingOf(sides, outcome);
          cache.set(key, reading);
          known.set(key, reading);
        });
        progress(batch.map(({ key }) => key));
      }
    }
    return wanted.map((pair) => (pair === null ? null : (known.get(pair.key) ?? null)));
  };
}

const nothingKnown: ReadingCache = { get: () => undefined, set: () => undefined };

const isWanted = (pair: Wanted | null): pair is Wanted => pair !== null;

/** Counts the pairs that are done, which may be the same several times, and reports at once what needs no reading. */
function progressOf(
  wanted: readonly (Wanted | null)[],
  missing: ReadonlyMap<string, Wanted>,
  whenRead: (done: number) => void,
): (keys: readonly string[]) => void {
  const times = new Map<string, number>();
  for (const pair of wanted) {
    if (pair !== null && missing.has(pair.key)) times.set(pair.key, (times.get(pair.key) ?? 0) + 1);
  }
  const timesOf = (keys: Iterable<string>): number => [...keys].reduce((sum, key) => sum + (times.get(key) ?? 0), 0);
  let done = wanted.length - timesOf(times.keys());
  if (done > 0) whenRead(done);
  return (keys) => {
    done += timesOf(keys);
    whenRead(done);
  };
}
