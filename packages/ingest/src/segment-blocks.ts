import type { Language, Prose, Segment, SegmentKind } from '@gegenlesen/bitext';
import type { Block } from './block.ts';
import { cutProse, extentOf } from './prose.ts';
import { trimmed } from './read/lines.ts';
import { splitSentences } from './sentences/split-sentences.ts';

/** The sentences of the blocks, in order. A heading is always one segment. */
export function segmentBlocks(documentText: string, blocks: readonly Block[], lang: Language): Segment[] {
  return blocks.flatMap(({ kind, prose, atoms }, block) => {
    const spans =
      kind === 'heading'
        ? [trimmed(prose.text, { start: 0, end: prose.text.length })]
        : splitSentences(prose.text, lang, atoms);
    return cutProse(prose, spans).map((cut) => segmentFrom(documentText, cut, kind, block));
  });
}

function segmentFrom(documentText: string, prose: Prose, kind: SegmentKind, block: number): Segment {
  const { start, end } = extentOf(prose);
  const text = documentText.slice(start, end);
  const segment = { start, end, text, kind, block };
  return prose.text === text ? segment : { ...segment, prose };
}
