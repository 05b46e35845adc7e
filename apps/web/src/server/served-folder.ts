import { randomUUID } from 'node:crypto';
import { readFile, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { eq } from 'drizzle-orm';
import { documents } from '../data/schema.ts';
import { tell } from '../data/tell.ts';
import { checkedWith } from './checked-with.ts';
import type { Desk } from './desk.ts';
import { mostTextBytes } from './guard.ts';

/** Two files of a served folder, as paths below it. */
interface ServedPair {
  readonly name: string;
  readonly original: string;
  readonly translation: string;
}

/** A folder whose texts are reviewed. */
export interface ServedFolder {
  readonly path: string;
  readonly pairs: readonly ServedPair[];
}

/**
 * Adds the pairs of a folder to the list; unchanged pairs that are there already are left alone.
 *
 * @returns the ids of the documents, and the files that could not be read, one sentence each
 */
export async function takeFolder(desk: Desk, { path, pairs }: ServedFolder): Promise<TakenFolder> {
  const root = await realpath(path);
  const ids: string[] = [];
  const problems: string[] = [];
  for (const pair of pairs) {
    const original = await readBelow(root, pair.original);
    const translation = await readBelow(root, pair.translation);
    const problem = [original, translation].find((one) => typeof one === 'string');
    if (typeof original === 'string' || typeof translation === 'string') problems.push(String(problem));
    else ids.push(await takePair(desk, join(root, pair.translation), pair, { original, translation }));
  }
  return { ids, problems };
}

interface TakenFolder {
  readonly ids: readonly string[];
  readonly problems: readonly string[];
}

interface Texts {
  readonly original: Uint8Array;
  readonly translation: Uint8Array;
}

async function takePair(desk: Desk, place: string, pair: ServedPair, texts: Texts): Promise<string> {
  const { tables } = desk.database;
  const [there] = await tables.select().from(documents).where(eq(documents.place, place));
  if (there === undefined) {
    const id = randomUUID();
    await tables.transaction(async (inner) => {
      await inner.insert(documents).values({
        id,
        name: pair.name,
        place,
        status: 'waiting',
        originalPath: pair.original,
        translationPath: pair.translation,
        ...texts,
        revision: 0,
        updatedAt: new Date(),
      });
      await tell(inner, { kind: 'list', document: id, revision: 0, by: null });
    });
    desk.check(id);
    return id;
  }
  const held = [there.original, there.translation];
  const isSame = [texts.original, texts.translation].every((bytes) =>
    held.some((one) => Buffer.from(one).equals(bytes)),
  );
  if (isSame) {
    // Another version, configuration or glossary may find something else in the same texts.
    if (there.checkedWith !== checkedWith(desk, there.originalPath, there.translationPath)) desk.recheck(there.id);
    return there.id;
  }
  // Nobody sees it until it is read again, since the stored places of its sentences are those of the earlier version.
  await tables.transaction(async (inner) => {
    await inner
      .update(documents)
      .set({
        ...texts,
        originalPath: pair.original,
        translationPath: pair.translation,
        status: 'waiting',
        problem: null,
        revision: there.revision + 1,
        updatedAt: new Date(),
      })
      .where(eq(documents.id, there.id));
    await tell(inner, { kind: 'list', document: there.id, revision: there.revision + 1, by: null });
  });
  desk.check(there.id);
  return there.id;
}

/** The bytes of a file in a folder, or why it is not read: a link may lead out of the folder. */
async function readBelow(root: string, path: string): Promise<Uint8Array | string> {
  const real = await realpath(join(root, path)).catch(orNull);
  if (real === null) return `${path}: no longer exists`;
  if (!real.startsWith(root.endsWith(sep) ? root : root + sep)) return `${path}: leads out of the served folder`;
  const facts = await stat(real);
  if (!facts.isFile()) return `${path}: is not a file`;
  if (facts.size > mostTextBytes) return `${path}: is larger than ${mostTextBytes / 1e6} MB`;
  return readFile(real);
}

function orNull(error: unknown): null {
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
  throw error;
}
