import { proseOf, type SegmentedDocument } from '@gegenlesen/bitext';

/** The blocks of a document, each as `kind: text`, with ` | ` between its sentences. */
export function outlineOf({ segments }: Pick<SegmentedDocument, 'segments'>): string[] {
  const lines = new Map<number, string>();
  for (const each of segments) {
    const before = lines.get(each.block);
    lines.set(each.block, before === undefined ? `${each.kind}: ${proseOf(each)}` : `${before} | ${proseOf(each)}`);
  }
  return [...lines.values()];
}
