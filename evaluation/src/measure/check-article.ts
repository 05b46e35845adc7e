import { align } from '@gegenlesen/align';
import { type Anchor, type Finding, placedPassage } from '@gegenlesen/bitext';
import { checkPair } from '@gegenlesen/drift';
import { orderPair, readDocument, segmentDocument } from '@gegenlesen/ingest';
import type { Article, ArticleFile } from '../sets/articles.ts';

export interface CheckedArticle {
  /** Of the original. */
  readonly sentences: number;
  /** With offsets into the documents. */
  readonly findings: readonly Finding[];
}

/** The whole way that a document takes, with the number checks alone. */
export async function checkArticle({ original, translation }: Article): Promise<CheckedArticle> {
  const read = ({ bytes, path }: ArticleFile) => segmentDocument(readDocument(bytes, path));
  const { source, target } = await orderPair(await read(original), await read(translation));
  const findings = align(source.segments, target.segments).flatMap((bead) => {
    const pair = {
      source: placedPassage(
        bead.source.flatMap((i) => source.segments[i] ?? []),
        source.lang,
      ),
      target: placedPassage(
        bead.target.flatMap((i) => target.segments[i] ?? []),
        target.lang,
      ),
    };
    const placed = (anchor: Anchor | null, side: 'source' | 'target'): Anchor | null =>
      anchor && { ...anchor, ...pair[side].toDocument(anchor) };
    return checkPair(pair).map((finding) => ({
      ...finding,
      source: placed(finding.source, 'source'),
      target: placed(finding.target, 'target'),
    }));
  });
  return { sentences: source.segments.length, findings };
}
