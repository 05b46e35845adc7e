import { severities } from '@gegenlesen/bitext';
import type { PlacedFinding } from './pair-extract.ts';

/** Compares findings: the worst first, among equals the surest. Sorting by it keeps the reading order of ties. */
export const byBadness = ({ finding: a }: PlacedFinding, { finding: b }: PlacedFinding): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) || b.confidence - a.confidence;

/**
 * Keeps the first items of a stream in the order of `compare`; ties stay in the order given.
 *
 * @param most how many are kept
 */
export function firstOf<Item>(
  most: number,
  compare: (a: Item, b: Item) => number,
): { readonly add: (item: Item) => void; readonly kept: () => readonly Item[] } {
  let items: Item[] = [];
  const trim = (): void => {
    items = items.sort(compare).slice(0, most);
  };
  return {
    add: (item) => {
      items.push(item);
      if (items.length >= 2 * most + 100) trim();
    },
    kept: () => {
      trim();
      return items;
    },
  };
}
