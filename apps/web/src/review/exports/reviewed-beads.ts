import { placedPassage } from '@gegenlesen/bitext';
import type { AlignedPair } from 'gegenlesen';
import type { FindingState } from '../../api/finding.ts';

/** A bead as two texts, with how its findings stand. */
export interface ReviewedBead {
  readonly index: number;
  readonly source: string;
  readonly target: string;
  readonly findings: readonly FindingState[];
}

/** The beads of a document in order; an empty text is a side without a sentence. */
export function reviewedBeads(pair: AlignedPair, findings: readonly FindingState[]): readonly ReviewedBead[] {
  const byBead = new Map<number | null, FindingState[]>();
  for (const finding of findings) byBead.set(finding.bead, [...(byBead.get(finding.bead) ?? []), finding]);
  const textOf = (side: 'source' | 'target', indices: readonly number[]): string =>
    placedPassage(
      indices.flatMap((segment) => pair[side].segments[segment] ?? []),
      pair[side].lang,
    ).text;
  return pair.beads.map(({ source, target }, index) => ({
    index,
    source: textOf('source', source),
    target: textOf('target', target),
    findings: byBead.get(index) ?? [],
  }));
}

/** Whether a finding says that something is wrong: nobody settled it. */
export const stands = ({ state }: FindingState): boolean => state !== 'dismissed' && state !== 'settled';
