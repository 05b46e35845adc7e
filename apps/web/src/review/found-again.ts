import { diffArrays } from 'diff';

/** With more differences than this, two texts have little in common, and comparing them takes long. */
const mostDifferences = 2000;

/**
 * Finds the sentences of a text in a later version of it: those in the same order as before, and those that moved, if each
 * version has them only once.
 *
 * @returns the new index by the old one, without sentences that changed
 */
export function foundAgain(before: readonly string[], now: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const parts = diffArrays([...before], [...now], { maxEditLength: mostDifferences }) ?? [];
  let [from, to] = [0, 0];
  for (const { added, removed, count } of parts) {
    if (!added && !removed) for (let at = 0; at < count; at += 1) places.set(from + at, to + at);
    if (!added) from += count;
    if (!removed) to += count;
  }
  const onceNow = indicesOfUnique(now);
  for (const [sentence, at] of indicesOfUnique(before)) {
    const place = onceNow.get(sentence);
    if (place !== undefined) places.set(at, place);
  }
  return places;
}

function indicesOfUnique(sentences: readonly string[]): ReadonlyMap<string, number> {
  const indices = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, sentence] of sentences.entries()) {
    if (indices.has(sentence)) repeated.add(sentence);
    indices.set(sentence, at);
  }
  return new Map([...indices].filter(([sentence]) => !repeated.has(sentence)));
}
