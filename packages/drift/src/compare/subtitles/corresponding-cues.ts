import type { Cue } from '@gegenlesen/bitext';

/** A subtitle of the original and the one that stands for it in the translation. */
export type CuePair = readonly [source: Cue, target: Cue];

/** Milliseconds: times that differ by less are the same. */
const same = 50;
/** The share of subtitles with the same times from which on others were meant to keep theirs. */
const leastSame = 0.5;

/**
 * The subtitles that correspond: all if both files have equally many, else those with the same times, and those between
 * them where both files have equally many. None if the translation was divided and timed in its own way.
 */
export function correspondingCues(source: readonly Cue[], target: readonly Cue[]): readonly CuePair[] {
  if (source.length === target.length) return paired(source, target);
  const anchors = anchorsOf(source, target);
  if (anchors.length < leastSame * Math.min(source.length, target.length)) return [];
  let [i, j] = [0, 0];
  return [...anchors, [source.length, target.length] as const].flatMap(([nextI, nextJ]) => {
    const between = nextI - i === nextJ - j ? paired(source.slice(i, nextI), target.slice(j, nextJ)) : [];
    const anchor = paired(source.slice(nextI, nextI + 1), target.slice(nextJ, nextJ + 1));
    [i, j] = [nextI + 1, nextJ + 1];
    return [...between, ...anchor];
  });
}

/** The indices of subtitles with the same times, in one pass over files in the order of time. */
function anchorsOf(source: readonly Cue[], target: readonly Cue[]): readonly (readonly [i: number, j: number])[] {
  const anchors: (readonly [number, number])[] = [];
  for (let [i, j] = [0, 0]; i < source.length && j < target.length; ) {
    const [one, other] = [source[i], target[j]];
    if (one === undefined || other === undefined) break;
    const isSame = Math.abs(one.from - other.from) <= same;
    if (isSame && Math.abs(one.to - other.to) <= same) anchors.push([i, j]);
    if (isSame || one.from < other.from) i += 1;
    if (isSame || one.from > other.from) j += 1;
  }
  return anchors;
}

const paired = (source: readonly Cue[], target: readonly Cue[]): readonly CuePair[] =>
  source.flatMap((cue, i): readonly CuePair[] => {
    const other = target[i];
    return other === undefined ? [] : [[cue, other]];
  });
