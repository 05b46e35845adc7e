import { join } from 'node:path';
import { InputError, type StalePair } from '@gegenlesen/bitext';
import type { Checker, CheckRequest, ReadPair } from '@gegenlesen/worker';
import type { Knowledge } from 'gegenlesen';
import { readPair } from '../checking/outcome.ts';
import type { PairOfFiles } from '../document-pairs/pair-of-files.ts';
import type { Plan } from '../document-pairs/plan.ts';
import { type History, readHistory } from '../git/history.ts';
import { readBlobs } from '../git/read-blobs.ts';
import { openRepository, type Repository } from '../git/repository.ts';
import { type PairHistory, pairHistory } from './pair-history.ts';
import { staleByHistory } from './stale-by-history.ts';
import { staleByTexts } from './stale-by-texts.ts';

/** What is needed to judge whether pairs are out of date. */
export interface StaleContext {
  readonly folder: string;
  readonly request: CheckRequest;
  /** The git history of the folder; null outside a repository. */
  readonly tree: Tree | null;
  /** Opened on first use. */
  readonly knowledge: () => Promise<Knowledge>;
  readonly checker: () => Promise<Checker>;
}

/** A working tree of git with its history. */
export interface Tree {
  readonly repository: Repository;
  readonly history: History;
}

/**
 * Reads the git history of a folder; null outside a repository or without git.
 *
 * @throws InputError if the history is incomplete
 */
export async function openTree({ folder }: Plan): Promise<Tree | null> {
  const repository = await openRepository(folder).catch((error: unknown) => {
    if (error instanceof InputError) return null;
    throw error;
  });
  return repository === null ? null : { repository, history: await readHistory(repository, folder) };
}

/** Judges a pair by its git history or, if that shows nothing, by its texts. */
export async function staleState(pair: PairOfFiles, context: StaleContext): Promise<StalePair> {
  const { folder, request, tree, knowledge, checker } = context;
  try {
    const read = await readPair(pair, folder, request);
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

/** A history of one commit with both texts, unchanged since, shows nothing. */
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
