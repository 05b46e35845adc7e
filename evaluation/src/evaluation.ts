import { type Alignment, alignmentSets } from './sets/alignment.ts';
import {
  type Commentary,
  commentaryPairs,
  type Demetr,
  demetrSets,
  faithfulPairs,
  type NamedPair,
} from './sets/pairs.ts';
import type { Shared } from './sets/read.ts';

/** All that is measured with; null where a set is not there. */
export interface Evaluation {
  readonly faithful: readonly NamedPair[] | null;
  readonly commentary: Commentary | null;
  readonly demetr: readonly Demetr[] | null;
  readonly alignment: readonly Alignment[] | null;
}

export async function loadEvaluation(shared: Shared): Promise<Evaluation> {
  const [faithful, commentary, demetr, alignment] = await Promise.all([
    faithfulPairs(shared),
    commentaryPairs(shared),
    demetrSets(shared),
    alignmentSets(shared),
  ]);
  return { faithful, commentary, demetr, alignment };
}
