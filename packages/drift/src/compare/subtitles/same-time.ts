import type { Cue } from '@gegenlesen/bitext';

/** Finds the subtitle of the original that is shown when one of the translation begins, or about then; null if there is none. */
export function shownWith(source: readonly Cue[]): (cue: Cue) => Cue | null {
  const ordered = source.toSorted((one, other) => one.from - other.from);
  return (cue) => {
    const [start, end] = [Math.min(cue.from, cue.to), Math.max(cue.from, cue.to)];
    const next = firstAfter(ordered, cue.from);
    const [before, after] = [ordered[next - 1], ordered[next]];
    const near = [before, after].filter((one) => one !== undefined && one.from < end && one.to > start);
    return near.reduce<Cue | null>((best, one) => {
      if (one === undefined) return best;
      return best === null || Math.abs(one.from - cue.from) < Math.abs(best.from - cue.from) ? one : best;
    }, null);
  };
}

/** The index of the first cue that begins after a time. */
function firstAfter(ordered: readonly Cue[], time: number): number {
  let low = 0;
  let high = ordered.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle]?.from ?? 0) <= time) low = middle + 1;
    else high = middle;
  }
  return low;
}
