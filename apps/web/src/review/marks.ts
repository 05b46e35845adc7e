import { type BySide, type Span, toProseSpan } from '@gegenlesen/bitext';
import type { AlignedPair } from 'gegenlesen';
import type { Mark } from '../api/finding.ts';

/** A place in both documents, or in one of them; without a bead, it is about the documents as a whole. */
interface Place extends BySide<Span | null> {
  readonly bead: number | null;
}

/** What a finding marks, in the text of each segment; an empty mark is a place where something is missing. */
export function marksOf(finding: Place, pair: AlignedPair): readonly Mark[] {
  if (finding.bead === null) return [];
  const bead = pair.beads[finding.bead];
  return (['source', 'target'] as const).flatMap((side) => {
    const anchor = finding[side];
    if (anchor === null || bead === undefined) return [];
    const marks = bead[side].flatMap((index): Mark[] => {
      const segment = pair[side].segments[index];
      if (segment === undefined || anchor.start > segment.end || anchor.end < segment.start) return [];
      return [{ side, segment: index, ...toProseSpan(segment, anchor) }];
    });
    const filled = marks.filter(({ start, end }) => end > start);
    return filled.length > 0 ? filled : marks.slice(0, 1);
  });
}
