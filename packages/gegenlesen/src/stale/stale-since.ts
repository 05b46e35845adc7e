import type { StaleSentence } from '@gegenlesen/bitext';
import { type File, ingestPair } from '../ingest-file.ts';
import type { Knowledge } from '../known-words.ts';
import { alignPair, type PairRequest } from '../stages.ts';
import { type EarlierTexts, earlierVersion } from './earlier.ts';
import { type OutOfDate, outOfDate, type PairVersion } from './out-of-date.ts';
import { staleSentence } from './stale-sentence.ts';

/**
 * The outdated sentences of a translation, judged by all its revisions. A sentence is out of date if its original
 * changed after the revision in which the sentence itself last changed.
 *
 * @param revisions the texts at each revision of the translation, latest first
 * @throws InputError if a file cannot be read
 */
export async function staleSince(
  original: File,
  translation: File,
  revisions: readonly EarlierTexts[],
  request: PairRequest = {},
  knowledge: Knowledge = {},
): Promise<readonly StaleSentence[]> {
  const documents = await ingestPair(original, translation, request);
  const now = await alignPair(...documents, request, knowledge);
  const found = new Map<string, readonly [OutOfDate, PairVersion]>();
  for (const revision of revisions) {
    const before = await earlierVersion(now, revision, { ...request, ...knowledge });
    if (before === null) continue;
    // Later ones overwrite: the earliest revision with this translation shows what it was translated from.
    for (const stale of outOfDate(before, now)) found.set(keyOf(stale, before), [stale, before]);
  }
  return [...found.values()]
    .map(([stale, before]) => staleSentence(stale, before, now))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Identifies a sentence across revisions. */
const keyOf = ({ now, before, target }: OutOfDate, { source }: PairVersion): string =>
  JSON.stringify([now, target, now === null && before !== null ? source.segments[before]?.text : null]);

const placeOf = ({ line, target }: StaleSentence): number => (line ?? 0) * 1e9 + (target?.start ?? 0);
