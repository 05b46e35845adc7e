import type { Quantity } from '../../../read/numbers/grammar/quantity.ts';

export interface Candidate<T> {
  readonly i: number;
  readonly j: number;
  readonly weight: number;
  readonly as: T;
}

/** Beyond this many combinations only figures at about the same place are compared, so that time grows linearly. */
const fullComparison = 2500;
const window = 25;

/**
 * Pairs figures one to one, the heaviest pair first; of equal ones the pair whose places in their sentences are nearest.
 * @param weigh how well two figures fit, or null where they cannot be a pair
 */
export function pairUp<T>(
  source: readonly Quantity[],
  target: readonly Quantity[],
  weigh: (
    source: Quantity,
    target: Quantity,
    i: number,
    j: number,
  ) => { readonly weight: number; readonly as: T } | null,
): readonly Candidate<T>[] {
  const candidates: (Candidate<T> & { readonly distance: number })[] = [];
  const all = source.length * target.length <= fullComparison;
  for (const [i, first] of source.entries()) {
    const middle = Math.round((i * target.length) / Math.max(1, source.length));
    const from = all ? 0 : Math.max(0, middle - window);
    const to = all ? target.length : Math.min(target.length, middle + window);
    for (let j = from; j < to; j += 1) {
      const second = target[j];
      const found = second === undefined ? null : weigh(first, second, i, j);
      if (found === null) continue;
      const distance = Math.abs((i + 0.5) / source.length - (j + 0.5) / target.length);
      candidates.push({ i, j, ...found, distance });
    }
  }
  candidates.sort((a, b) => b.weight - a.weight || a.distance - b.distance || a.i - b.i || a.j - b.j);
  const usedSource = new Set<number>();
  const usedTarget = new Set<number>();
  return candidates.filter(({ i, j }) => {
    if (usedSource.has(i) || usedTarget.has(j)) return false;
    usedSource.add(i);
    usedTarget.add(j);
    return true;
  });
}
