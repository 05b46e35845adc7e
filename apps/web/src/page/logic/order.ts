import type { ReviewDocument } from '../../api/document.ts';
import type { Item } from './items.ts';

/** The order of sentences and findings: as in the text, or by the risk of a serious error. */
export type Order = 'text' | 'drift';

/** The drift of each bead, by which they are ordered; null for the order of the text. */
export type Ranking = ReviewDocument['drifts'] | null;

/** Compares two beads: the one with the higher drift comes first, and those without drift come last. */
export const comparing =
  (ranking: Ranking) =>
  (one: number, other: number): number =>
    (ranking?.[other] ?? -1) - (ranking?.[one] ?? -1) || one - other;

/** Some beads in order, each once. */
export const orderedBeads = (beads: Iterable<number>, ranking: Ranking): readonly number[] =>
  [...new Set(beads)].sort(comparing(ranking));

/** Findings, given as in the text, in order; within a bead nothing changes, and those about the whole document stay last. */
export function orderedItems(items: readonly Item[], ranking: Ranking): readonly Item[] {
  if (ranking === null) return items;
  const compare = comparing(ranking);
  return items.toSorted(({ finding: { bead: one } }, { finding: { bead: other } }) =>
    one === null || other === null ? Number(one === null) - Number(other === null) : compare(one, other),
  );
}
