import type { AlignedPair } from 'gegenlesen';
import type { FindingState } from '../../api/finding.ts';
import { sentencesAt } from '../first-finding.ts';

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
  return pair.beads.map((_, index) => {
    const { source, target } = sentencesAt(index, pair);
    return { index, source: source ?? '', target: target ?? '', findings: byBead.get(index) ?? [] };
  });
}

/** Whether a finding says that something is wrong: nobody settled it. */
export const stands = ({ state }: FindingState): boolean => state !== 'dismissed' && state !== 'settled';
