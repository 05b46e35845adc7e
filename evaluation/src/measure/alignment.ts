import { align, scoreAlignment } from '@gegenlesen/align';
import type { Bead, Lexicon } from '@gegenlesen/bitext';
import type { Alignment } from '../sets/alignment.ts';

/** A document with the correct alignment and the one found. */
export interface Aligned extends Alignment {
  readonly found: readonly Bead[];
}

export const alignedBy = (document: Alignment, lexicon?: Lexicon): Aligned => ({
  ...document,
  found: align(document.source, document.target, lexicon === undefined ? {} : { lexicon }),
});

/** Strict F1 over several documents, counted in three ways. */
export interface AlignmentScores {
  /** Over all beads, including omissions and additions. */
  readonly all: number;
  /** Over the beads that have both sides. */
  readonly linked: number;
  /** As Thompson and Koehn (2019) count it: the precision of all beads, the recall of those that have both sides. */
  readonly published: number;
}

export function scoresOf(documents: readonly Aligned[]): AlignmentScores {
  const { gold, found } = joined(documents);
  const all = scoreAlignment(gold, found);
  const linked = scoreAlignment(gold.filter(isLinked), found.filter(isLinked));
  const sum = all.precision + linked.recall;
  return { all: all.f1, linked: linked.f1, published: sum === 0 ? 0 : (2 * all.precision * linked.recall) / sum };
}

type Sides = Pick<Bead, 'source' | 'target'>;

const isLinked = ({ source, target }: Sides): boolean => source.length > 0 && target.length > 0;

/** The beads of all documents, numbered as if the documents were one. */
function joined(documents: readonly Aligned[]): { gold: readonly Sides[]; found: readonly Sides[] } {
  let i = 0;
  let j = 0;
  const moved = documents.map(({ source, target, gold, found }) => {
    const [down, right] = [i, j];
    const move = (bead: Sides): Sides => ({
      source: bead.source.map((place) => place + down),
      target: bead.target.map((place) => place + right),
    });
    i += source.length;
    j += target.length;
    return { gold: gold.map(move), found: found.map(move) };
  });
  return { gold: moved.flatMap(({ gold }) => gold), found: moved.flatMap(({ found }) => found) };
}
