import type { StaleSentence } from '@gegenlesen/bitext';
import type { Knowledge } from '../known-words.ts';
import { alignPair, type File, ingestFile, type PairRequest } from '../stages.ts';
import { type EarlierTexts, earlierVersion } from './earlier.ts';
import { type OutOfDate, outOfDate, type PairVersion } from './out-of-date.ts';
import { staleSentence } from './stale-sentence.ts';

/**
 * Which sentences of a translation are out of date, by all the revisions that it went through. A sentence is out of date
 * where its original changed after the revision in which it changed last itself.
 *
 * @param revisions the texts as they stood when the translation was written, the latest first
 * @throws InputError where a file cannot be read
 */
export async function staleSince(
  original: File,
  translation: File,
  revisions: readonly EarlierTexts[],
  request: PairRequest = {},
  knowledge: Knowledge = {},
): Promise<readonly StaleSentence[]> {
  const documents = await Promise.all([ingestFile(original, request), ingestFile(translation, request)]);
  const now = await alignPair(...documents, request, knowledge);
  const found = new Map<string, readonly [OutOfDate, PairVersion]>();
  for (const revision of revisions) {
    const before = await earlierVersion(now, revision, knowledge);
    if (before === null) continue;
    // The earliest revision since which the translation stands as it is shows what it was translated from.
    for (const stale of outOfDate(before, now)) found.set(keyOf(stale, before), [stale, before]);
  }
  return [...found.values()]
    .map(([stale, before]) => staleSentence(stale, before, now))
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** The same for a sentence in all revisions. */
const keyOf = ({ now, before, target }: OutOfDate, { source }: PairVersion): string =>
  JSON.stringify([now, target, now === null && before !== null ? source.segments[before]?.text : null]);

const placeOf = ({ line, target }: StaleSentence): number => (line ?? 0) * 1e9 + (target?.start ?? 0);
