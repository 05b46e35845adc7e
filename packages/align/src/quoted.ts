import type { Bead, Segment } from '@gegenlesen/bitext';
import type { BeadCost } from './cost.ts';

/** Words. A shorter segment may be the same in both languages. */
const fewest = 4;

/**
 * The segments of a translation that quote the original and are followed by its translation, as indices: a block quotation in
 * the author's own words, say. Segments that were merely left untranslated are followed by the translation of the next one.
 *
 * @param costs in nats, of which the sum decides what the next segment translates
 */
export function quotedOriginals(
  source: readonly Segment[],
  target: readonly Segment[],
  costs: readonly BeadCost[],
): ReadonlySet<number> {
  const places = new Map(source.flatMap(({ text }, i) => (isLong(text) ? [[text, i] as const] : [])));
  const quoted = new Set<number>();
  const cost = (i: number, j: number): number => costs.reduce((sum, each) => sum + each(i, 1, j, 1), 0);
  for (let j = 0; j < target.length; j += 1) {
    const first = places.get(target[j]?.text ?? '');
    if (first === undefined) continue;
    let length = 1;
    while (j + length < target.length && places.get(target[j + length]?.text ?? '') === first + length) length += 1;
    const [next, after] = [j + length, first + length];
    const own = next < target.length ? cost(first, next) : 0;
    if (own < 0 && (after >= source.length || own < cost(after, next))) for (let k = j; k < next; k += 1) quoted.add(k);
    j += length - 1;
  }
  return quoted;
}

const isLong = (text: string): boolean => text.split(/\s+/).length >= fewest;

/** Adds quoted originals to beads that were found without them: each belongs to the translation that comes after it. */
export function withQuoted(beads: readonly Bead[], quoted: ReadonlySet<number>, length: number): readonly Bead[] {
  const kept = Array.from({ length }, (_, j) => j).filter((j) => !quoted.has(j));
  return beads.map((bead) => {
    const target = bead.target.flatMap((k): readonly number[] => {
      const j = kept[k] ?? k;
      let from = j;
      while (quoted.has(from - 1)) from -= 1;
      return Array.from({ length: j - from + 1 }, (_, step) => from + step);
    });
    return { ...bead, target };
  });
}
