import type { Bead, Segment } from '@gegenlesen/bitext';

/** Whether segments are the strings of a catalogue. */
export const haveKeys = (segments: readonly Segment[]): boolean =>
  segments.length > 0 && segments.every(({ key }) => key !== undefined);

/**
 * Joins the strings of two catalogues that have the same key. In the order of the original; a string that only the
 * translation has comes last.
 */
export function joinByKey(originals: readonly Segment[], translations: readonly Segment[]): readonly Bead[] {
  const places = new Map(translations.map(({ key }, j) => [key, j]));
  const joined = originals.map(({ key }, i): Bead => {
    const j = places.get(key);
    places.delete(key);
    return { source: [i], target: j === undefined ? [] : [j], confidence: 1 };
  });
  return [...joined, ...[...places.values()].map((j): Bead => ({ source: [], target: [j], confidence: 1 }))];
}
