import { dirname, join } from 'node:path';
import { InputError } from '@gegenlesen/bitext';
import { readDocument } from '@gegenlesen/ingest';
import type { PairRequest } from 'gegenlesen';
import type { PairOfFiles } from '../document-pairs/by-name.ts';
import { changedSince } from './changed-since.ts';
import { readBlobs } from './read-blobs.ts';
import { openRepository } from './repository.ts';

/** What changed below a folder since a revision. */
export interface Since {
  /** The pairs of which a side changed, each with its texts as they stood. */
  readonly pairs: (pairs: readonly PairOfFiles[]) => Promise<readonly PairOfFiles[]>;
  /** Whether a file is not as it was. */
  readonly isChanged: (path: string) => Promise<boolean>;
  /** Files below the folder that are gone. */
  readonly deleted: readonly string[];
}

/**
 * Paths are as they stand below the folder.
 *
 * @throws InputError where there is no such revision, or no repository
 */
export async function openSince(folder: string, revision: string): Promise<Since> {
  const { root, pathOf } = await openRepository(folder);
  const { changed, deleted } = await changedSince(root, revision);
  const base = await pathOf(folder);
  const prefix = base === '' ? '' : `${base}/`;
  const earlierId = async (path: string): Promise<string | null | undefined> =>
    changed.get(await pathOf(join(folder, path)).catch(() => ''));
  return {
    isChanged: async (path) => (await earlierId(path)) !== undefined,
    deleted: deleted.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
    pairs: async (pairs) => {
      const found = await Promise.all(pairs.map((pair) => changedPair(pair, earlierId)));
      const wanted = found.filter(({ sides }) => sides.length > 0);
      const ids = wanted.flatMap(({ sides }) => sides.flatMap(({ id }) => id ?? []));
      const blobs = await readBlobs(root, ids);
      return wanted.map(({ pair, sides }) => ({
        ...pair,
        request: { ...pair.request, earlier: earlierTexts(sides, blobs) },
      }));
    },
  };
}

/** A side of a pair that changed, and the id of what it was. */
interface ChangedSide {
  readonly path: string;
  readonly id: string | null;
}

async function changedPair(
  pair: PairOfFiles,
  earlierId: (path: string) => Promise<string | null | undefined>,
): Promise<{ readonly pair: PairOfFiles; readonly sides: readonly ChangedSide[] }> {
  const sides: ChangedSide[] = [];
  for (const path of [pair.original, pair.translation]) {
    const id = await earlierId(path);
    if (id !== undefined) sides.push({ path, id });
  }
  return { pair, sides };
}

const earlierTexts = (
  sides: readonly ChangedSide[],
  blobs: ReadonlyMap<string, Buffer>,
): NonNullable<PairRequest['earlier']> =>
  Object.fromEntries(sides.map(({ path, id }) => [path, textOf(path, id === null ? undefined : blobs.get(id))]));

/** What a file said; null where there was none, or none that can be read. */
export function textOf(path: string, bytes: Uint8Array | undefined): string | null {
  if (bytes === undefined) return null;
  try {
    return readDocument(bytes, path).text;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}

/** The texts of one pair as they stood, by their paths as given. */
export async function earlierOf(
  original: string,
  translation: string,
  revision: string,
): Promise<NonNullable<PairRequest['earlier']>> {
  const { root, pathOf } = await openRepository(dirname(original));
  const { changed } = await changedSince(root, revision);
  const sides = await Promise.all(
    [original, translation].map(async (path) => ({ path, id: changed.get(await pathOf(path)) })),
  );
  const known = sides.flatMap(({ path, id }) => (id === undefined ? [] : [{ path, id }]));
  return earlierTexts(
    known,
    await readBlobs(
      root,
      known.flatMap(({ id }) => id ?? []),
    ),
  );
}
