import type { Bead } from '@gegenlesen/bitext';

type Sides = Pick<Bead, 'source' | 'target'>;

/** The share of found beads that are right, the share of gold beads found, and their harmonic mean; 0 to 1. */
export interface AlignmentScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Strict: a bead is right only if the gold alignment has exactly the same bead. Omissions and additions count too. */
export function scoreAlignment(gold: readonly Sides[], found: readonly Sides[]): AlignmentScore {
  const keyOf = ({ source, target }: Sides): string => `${source.join()}:${target.join()}`;
  const keys = new Set(gold.map(keyOf));
  const right = found.filter((bead) => keys.has(keyOf(bead))).length;
  const precision = found.length === 0 ? Number(gold.length === 0) : right / found.length;
  const recall = gold.length === 0 ? Number(found.length === 0) : right / gold.length;
  return {
    precision,
    recall,
    f1: right === 0 ? Math.min(precision, recall) : (2 * precision * recall) / (precision + recall),
  };
}
