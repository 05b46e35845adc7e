import type { SegmentedDocument } from '@gegenlesen/bitext';
import { readDocument, segmentDocument } from '@gegenlesen/ingest';
import type { PairRequest } from './stages.ts';

/** A file as stored on disk. The path is used only in messages and to guess the format. */
export interface File {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * From bytes to sentences.
 *
 * @param side which side to read of a file that holds both
 * @throws InputError if the file cannot be read
 */
export const ingestFile = async (
  { path, bytes }: File,
  { format, ...request }: PairRequest,
  side: 'source' | 'target' = 'target',
): Promise<SegmentedDocument> =>
  segmentDocument(await readDocument(bytes, path, format === undefined ? {} : { format }), {
    side,
    ...readOptionsOf(request),
  });

const readOptionsOf = ({ columns, frontMatter }: Pick<PairRequest, 'columns' | 'frontMatter'>) => ({
  ...(columns === undefined ? {} : { columns }),
  ...(frontMatter === undefined ? {} : { frontMatter }),
});

/**
 * {@link ingestFile} for a pair. A file that holds both sides is parsed once.
 *
 * @throws InputError if a file cannot be read
 */
export async function ingestPair(
  original: File,
  translation: File,
  { format, ...request }: PairRequest,
): Promise<readonly [SegmentedDocument, SegmentedDocument]> {
  const asked = format === undefined ? {} : { format };
  const options = readOptionsOf(request);
  const first = await readDocument(original.bytes, original.path, asked);
  const second = await readDocument(translation.bytes, translation.path, asked);
  const isOne = first.path === second.path && first.sha256 === second.sha256;
  return Promise.all([
    segmentDocument(first, { side: 'source', ...options }),
    segmentDocument(isOne ? first : second, { side: 'target', ...options }),
  ]);
}
