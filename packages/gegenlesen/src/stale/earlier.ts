import { align } from '@gegenlesen/align';
import type { SegmentedDocument } from '@gegenlesen/bitext';
import { segmentDocument } from '@gegenlesen/ingest';
import type { Knowledge } from '../known-words.ts';
import type { PairRequest } from '../stages.ts';
import type { PairVersion } from './out-of-date.ts';

/** The texts that were different at an earlier revision, by path; null if there was none. */
export type EarlierTexts = Readonly<Record<string, string | null>>;

/** The earlier version of a pair, or null if one side is new or the original is unchanged. */
export async function earlierVersion(
  { source, target }: Omit<PairVersion, 'beads'>,
  earlier: EarlierTexts,
  { lexicon, ...request }: Knowledge & Pick<PairRequest, 'frontMatter'>,
): Promise<PairVersion | null> {
  const text = { source: earlier[source.path], target: earlier[target.path] };
  if (text.source === undefined || text.source === null || text.target === null) return null;
  const before = {
    source: await versionOf(source, text.source, request),
    target: text.target === undefined ? target : await versionOf(target, text.target, request),
  };
  if (before.source === null || before.target === null) return null;
  const beads = align(before.source.segments, before.target.segments, lexicon === undefined ? {} : { lexicon });
  return { source: before.source, target: before.target, beads };
}

/** The document with another text; null if that contains no prose. */
async function versionOf(
  { lang, ...now }: SegmentedDocument,
  text: string,
  { frontMatter }: Pick<PairRequest, 'frontMatter'>,
): Promise<SegmentedDocument | null> {
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const { path, format, encoding, byteOrderMark, sha256 } = now;
  const reading = frontMatter === undefined ? {} : { frontMatter };
  return segmentDocument({ path, format, encoding, byteOrderMark, sha256, text }, { lang, ...reading });
}
