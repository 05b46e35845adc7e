import { type AlignmentScore, align, scoreAlignment } from '@gegenlesen/align';
import { lexicon } from '../check.ts';
import type { Alignment } from '../sets/alignment.ts';

export interface MeasuredAlignment {
  readonly name: string;
  /** Over all beads, omissions and additions too. */
  readonly all: AlignmentScore;
  /** Over the beads that have both sides. */
  readonly linked: AlignmentScore;
}

export function measureAlignment({ name, source, target, gold }: Alignment): MeasuredAlignment {
  const found = align(source, target, { lexicon });
  const isLinked = (bead: { source: readonly number[]; target: readonly number[] }): boolean =>
    bead.source.length > 0 && bead.target.length > 0;
  return {
    name,
    all: scoreAlignment(gold, found),
    linked: scoreAlignment(gold.filter(isLinked), found.filter(isLinked)),
  };
}
