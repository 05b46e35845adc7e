import { InputError } from '@gegenlesen/bitext';
import { readDocument } from '@gegenlesen/ingest';
import type { PairRequest } from 'gegenlesen';
import { fileIn, type PairOfFiles } from '../document-pairs/pair-of-files.ts';
import { changedSince } from './changed-since.ts';
import { readBlobs } from './read-blobs.ts';
import { openRepository } from './repository.ts';

/** The changes since a revision; paths are relative to a folder. */
export interface Since {
  /** For each pair, the earlier texts of the sides that changed. */
  readonly earlierOf: (pairs: readonly PairOfFiles[]) => Promise<readonly EarlierTexts[]>;
  /** Whether a file changed. */
  readonly isChanged: (path: string) => Promise<boolean>;
  /** Deleted files below the folder. */
  readonly deleted: readonly string[];
}

type EarlierTexts = NonNullable<PairRequest['earlier']>;

/**
 * Compares the working tree with a revision.
 *
 * @param folder the folder that paths are relative to; empty for the current one
 * @param place a folder in the repository
 * @throws InputError if there is no such revision or no repository
 */
export async function openSince(folder: string, revision: string, place = folder): Promise<Since> {
  const { root, pathOf } = await openRepository(place);
  const { changed, deleted } = await changedSince(root, revision);
  const base = await pathOf(place);
  const prefix = base === '' ? '' : `${base}/`;
  const earlierId = async (path: string): Promise<string | null | undefined> =>
    changed.get(await pathOf(fileIn(folder, path)).catch(() => ''));
  return {
    isChanged: async (path) => (await earlierId(path)) !== undefined,
    deleted: deleted.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)),
    earlierOf: async (pairs) => {
      const sides = await Promise.all(pairs.map((pair) => changedSides(pair, earlierId)));
      const blobs = await readBlobs(
        root,
        sides.flat().flatMap(({ id }) => id ?? []),
      );
      return Promise.all(sides.map((each) => earlierTexts(each, blobs)));
    },
  };
}

/** A side of a pair that changed, and the id of its earlier content. */
interface ChangedSide {
  readonly path: string;
  readonly id: string | null;
}

async function changedSides(
  { original, translation }: PairOfFiles,
  earlierId: (path: string) => Promise<string | null | undefined>,
): Promise<readonly ChangedSide[]> {
  const sides: ChangedSide[] = [];
  for (const path of [original, translation]) {
    const id = await earlierId(path);
    if (id !== undefined) sides.push({ path, id });
  }
  return sides;
}

async function earlierTexts(sides: readonly ChangedSide[], blobs: ReadonlyMap<string, Buffer>): Promise<EarlierTexts> {
  const texts: Record<string, string | null> = {};
  for (const { path, id } of sides) texts[path] = await textOf(path, id === null ? undefined : blobs.get(id));
  return texts;
}

/** The text of a file; null if there was none or it is unreadable. */
export async function textOf(path: string, bytes: Uint8Array | undefined): Promise<string | null> {
  if (bytes === undefined) return null;
  try {
    return (await readDocument(bytes, path)).text;
  } catch (error) {
    if (error instanceof InputError) return null;
    throw error;
  }
}
