import type { StalePair } from '@gegenlesen/bitext';
import type { ReadPair } from '@gegenlesen/worker';
import { type EarlierTexts, type Knowledge, staleSince } from 'gegenlesen';
import { textOf } from '../git/pairs-since.ts';
import type { PairHistory } from './pair-history.ts';

/**
 * Judges a pair by its git history.
 *
 * @param blobs the contents of its revisions, by id
 * @throws InputError if a text cannot be read
 */
export async function staleByHistory(
  { name, original, translation, request }: ReadPair,
  { revisions, reason }: PairHistory,
  blobs: ReadonlyMap<string, Buffer>,
  knowledge: Knowledge,
): Promise<StalePair> {
  const earlier: EarlierTexts[] = [];
  for (const revision of revisions) {
    const was = blobs.get(revision.original ?? '');
    if (was === undefined || was.equals(original.bytes)) continue;
    earlier.push({
      [original.path]: await textOf(original.path, was),
      [translation.path]: await textOf(translation.path, blobs.get(revision.translation ?? '')),
    });
  }
  const sentences = earlier.length === 0 ? [] : await staleSince(original, translation, earlier, request, knowledge);
  return {
    name,
    original: original.path,
    translation: translation.path,
    status: sentences.length === 0 ? 'current' : 'out-of-date',
    basis: 'history',
    reason,
    sentences,
    error: null,
  };
}
