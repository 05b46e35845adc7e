import type { AlignedPair } from 'gegenlesen';
import type { FindingState } from '../../api/finding.ts';
import { sentencesAt } from '../first-finding.ts';

/** A bead as two texts, with the states of its findings. */
export interface ReviewedBead {
  readonly index: number;
  readonly source: string;
  readonly target: string;
  readonly findings: readonly FindingState[];
}

/** The beads of a document in order; a side without a sentence has an empty text. */
export function reviewedBeads(pair: AlignedPair, findings: readonly FindingState[]): readonly ReviewedBead[] {
  const byBead = new Map<number | null, FindingState[]>();
  for (const finding of findings) byBead.set(finding.bead, [...(byBead.get(finding.bead) ?? []), finding]);
  return pair.beads.map((_, index) => {
    const { source, target } = sentencesAt(index, pair);
    return { index, source: source ?? '', target: target ?? '', findings: byBead.get(index) ?? [] };
  });
}

/** Whether something may be wrong: the finding is neither dismissed nor settled. */
export const stands = ({ state }: FindingState): boolean => state !== 'dismissed' && state !== 'settled';
