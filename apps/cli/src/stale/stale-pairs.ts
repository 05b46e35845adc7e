import { join } from 'node:path';
import { InputError, type StalePair } from '@gegenlesen/bitext';
import type { Checker, CheckRequest, ReadPair } from '@gegenlesen/worker';
import type { Knowledge } from 'gegenlesen';
import { readPair } from '../batch/outcome.ts';
import type { PairOfFiles } from '../document-pairs/by-name.ts';
import type { Plan } from '../document-pairs/plan.ts';
import { type History, readHistory } from '../git/history.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { type PairHistory, pairHistory } from './pair-history.ts';
import { staleByHistory } from './stale-by-history.ts';
import { staleByTexts } from './stale-by-texts.ts';

/** What it takes to say whether the pairs of a tree are out of date. */
export interface StaleContext {
  readonly folder: string;
  readonly request: CheckRequest;
  /** What git knows of the folder; null where it lies in no repository. */
  readonly tree: Tree | null;
  /** Opened when it is first asked for. */
  readonly knowledge: () => Promise<Knowledge>;
  readonly checker: () => Promise<Checker>;
}

/** A working tree of git with its history. */
export interface Tree {
  readonly repository: Repository;
  readonly history: History;
}

/**
 * What git knows of a folder; null where it lies in no repository, or there is no git.
 *
 * @throws InputError where the history was cut off
 */
export async function openTree({ folder }: Plan): Promise<Tree | null> {
  const repository = await openRepository(folder).catch((error: unknown) => {
    if (error instanceof InputError) return null;
    throw error;
  });
  return repository === null ? null : { repository, history: await readHistory(repository, folder) };
}

/** How a pair stands: by the history of git, and where it tells nothing, by what the texts say. */
export async function staleState(pair: PairOfFiles, context: StaleContext): Promise<StalePair> {
  const { folder, request, tree, knowledge, checker } = context;
  const read = await readPair(pair, folder, request);
  try {
    if (read instanceof InputError) throw read;
    const history = tree === null ? null : await historyOf(pair, folder, tree);
    if (tree === null || history === null) return await staleByTexts(read, await checker());
    const blobs = await blobsOf(tree.repository, history);
    return tellsNothing(history, blobs, read)
      ? await staleByTexts(read, await checker())
      : await staleByHistory(read, history, blobs, await knowledge());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return failed(pair, error.message);
  }
}

async function historyOf(
  { original, translation }: PairOfFiles,
  folder: string,
  { repository, history }: Tree,
): Promise<PairHistory | null> {
  const revisionsOf = async (path: string) => history.get(await repository.pathOf(join(folder, path))) ?? [];
  return pairHistory(await revisionsOf(original), await revisionsOf(translation));
}

/** Texts that stand as they came, both in one commit, are as if there were no history. */
function tellsNothing(
  { isBeginning, revisions }: PairHistory,
  blobs: ReadonlyMap<string, Buffer>,
  { original, translation }: ReadPair,
): boolean {
  const [first] = revisions;
  const isAsItCame = (id: string | null | undefined, bytes: Uint8Array): boolean =>
    blobs.get(id ?? '')?.equals(bytes) ?? false;
  return (
    isBeginning && isAsItCame(first?.original, original.bytes) && isAsItCame(first?.translation, translation.bytes)
  );
}

const blobsOf = ({ root }: Repository, { revisions }: PairHistory): Promise<ReadonlyMap<string, Buffer>> =>
  readBlobs(
    root,
    revisions.flatMap(({ original, translation }) => [original, translation].filter((id) => id !== null)),
  );

const failed = ({ name, original, translation }: PairOfFiles, error: string): StalePair => ({
  name,
  original,
  translation,
  status: 'failed',
  basis: null,
  reason: null,
  sentences: [],
  error,
});
