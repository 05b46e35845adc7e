import type { Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';

export interface BlockWeights {
  /** Added if the kinds differ: a heading against a paragraph, say. */
  readonly kind: number;
  /** Added if a bead begins a block on one side only, otherwise subtracted. */
  readonly opening: number;
  /** Added for each block boundary inside a bead. */
  readonly crossing: number;
}

/**
 * Headings, list items and paragraphs keep their kind and order, and sentences rarely move between paragraphs. Blocks
 * say more the fewer there are per segment; if every line is a sentence, they say nothing.
 */
export const blocksCost =
  (weights: BlockWeights = { kind: 2, opening: 1, crossing: 3 }): Cost =>
  (source, target) => {
    const sourceRare = 1 - shareOfOpenings(source);
    const targetRare = 1 - shareOfOpenings(target);
    const rare = Math.min(sourceRare, targetRare);
    return (i, sourceCount, j, targetCount) => {
      if (sourceCount === 0 || targetCount === 0) return 0;
      const kind = source[i]?.kind === target[j]?.kind ? 0 : 1;
      const opening = opens(source, i) === opens(target, j) ? -1 : 1;
      const crossing =
        openingsIn(source, i + 1, i + sourceCount) * sourceRare +
        openingsIn(target, j + 1, j + targetCount) * targetRare;
      return weights.kind * kind + rare * weights.opening * opening + weights.crossing * crossing;
    };
  };

const opens = (segments: readonly Segment[], i: number): boolean =>
  i === 0 || segments[i]?.block !== segments[i - 1]?.block;

function openingsIn(segments: readonly Segment[], from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i += 1) if (opens(segments, i)) count += 1;
  return count;
}

const shareOfOpenings = (segments: readonly Segment[]): number =>
  openingsIn(segments, 0, segments.length) / Math.max(1, segments.length);
