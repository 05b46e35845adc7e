import { align } from '@gegenlesen/align';
import type { Segment } from '@gegenlesen/bitext';
import type { TextPair } from '../sets/text-pair.ts';

/** Pairs the paragraphs of two documents that translate each other, where the aligner is sure. */
export function pairBlocks(german: readonly string[], english: readonly string[]): readonly TextPair[] {
  if (german.length === 0 || english.length === 0) return [];
  const textOf = (blocks: readonly string[], places: readonly number[]): string =>
    places.map((place) => blocks[place] ?? '').join(' ');
  return align(segmentsOf(german), segmentsOf(english))
    .filter(({ source, target, confidence }) => source.length > 0 && target.length > 0 && confidence >= 0.7)
    .map(({ source, target }) => ({ de: textOf(german, source), en: textOf(english, target) }));
}

function segmentsOf(blocks: readonly string[]): readonly Segment[] {
  let start = 0;
  return blocks.map((text, block) => {
    const segment: Segment = { start, end: start + text.length, text, kind: 'paragraph', block };
    start = segment.end + 1;
    return segment;
  });
}
