/** Two things that were paired, by their indices. */
export interface Couple<As> {
  readonly i: number;
  readonly j: number;
  /** How well they fit; the best couple is paired first. */
  readonly weight: number;
  /** What the two are as a couple, for the caller. */
  readonly as: As;
}

/** Combinations. Beyond this many, only things at about the same place are compared, so that time grows linearly. */
const fullComparison = 2500;
/** How many neighbours are then compared, before and after. */
const window = 25;

/**
 * Pairs things of two sides one to one, the best couple first; among equals, the one nearest in the two lists.
 *
 * @param weigh how well two things fit, and what they are as a couple; null if they cannot be paired
 */
export function pairUp<Left, Right, As>(
  left: readonly Left[],
  right: readonly Right[],
  weigh: (left: Left, right: Right) => { readonly weight: number; readonly as: As } | null,
): readonly Couple<As>[] {
  const candidates: (Couple<As> & { readonly distance: number })[] = [];
  const all = left.length * right.length <= fullComparison;
  for (const [i, one] of left.entries()) {
    const middle = Math.round((i * right.length) / left.length);
    const from = all ? 0 : Math.max(0, middle - window);
    for (const [k, other] of right.slice(from, all ? undefined : middle + window).entries()) {
      const found = weigh(one, other);
      if (found === null) continue;
      const j = from + k;
      const distance = Math.abs((i + 0.5) / left.length - (j + 0.5) / right.length);
      candidates.push({ i, j, ...found, distance });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.distance - b.distance || a.i - b.i || a.j - b.j);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  return candidates.filter(({ i, j }) => {
    if (usedLeft.has(i) || usedRight.has(j)) return false;
    usedLeft.add(i);
    usedRight.add(j);
    return true;
  });
}

/** The things that are in no couple, in order. */
export function leftOver<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  couples: readonly Pick<Couple<unknown>, 'i' | 'j'>[],
): { readonly left: readonly Left[]; readonly right: readonly Right[] } {
  const [usedLeft, usedRight] = [new Set(couples.map(({ i }) => i)), new Set(couples.map(({ j }) => j))];
  return { left: left.filter((_, i) => !usedLeft.has(i)), right: right.filter((_, j) => !usedRight.has(j)) };
}
