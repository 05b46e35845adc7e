import type { LabelledPair } from '../sets/pairs.ts';

/** A pair with its label and its drift. */
export interface Rated {
  readonly bad: boolean;
  /** 0 to 1. */
  readonly drift: number;
}

export const rate = (pairs: readonly LabelledPair[], driftOf: (pair: LabelledPair) => number): readonly Rated[] =>
  pairs.map((pair) => ({ bad: pair.bad, drift: driftOf(pair) }));

/**
 * The Matthews correlation if as many pairs as are labelled bad, those with the highest drift, are called bad, as WMT22
 * scored it. If pairs tie, the mean over all ways to choose among them.
 *
 * @returns -1 to 1; 0 if all pairs are bad or none is
 */
export function matthews(rated: readonly Rated[]): number {
  const called = rated.filter(({ bad }) => bad).length;
  const rest = rated.length - called;
  if (called === 0 || rest === 0) return 0;
  const last = [...rated].sort((a, b) => b.drift - a.drift)[called - 1]?.drift ?? 0;
  const above = rated.filter(({ drift }) => drift > last);
  const level = rated.filter(({ drift }) => drift === last);
  const badIn = (part: readonly Rated[]): number => part.filter(({ bad }) => bad).length;
  const right = badIn(above) + (badIn(level) * (called - above.length)) / level.length;
  // With as many pairs called bad as are bad, the correlation is the share of right calls, minus what chance gives.
  return (right / called - called / rated.length) / (rest / rated.length);
}

/** How often a bad pair has a higher drift than a sound one, ties half: the area under the ROC curve. */
export function areaUnderCurve(rated: readonly Rated[]): number {
  const sorted = [...rated].sort((a, b) => a.drift - b.drift);
  let wins = 0;
  let below = 0;
  for (let start = 0; start < sorted.length; ) {
    let end = start;
    while (end < sorted.length && sorted[end]?.drift === sorted[start]?.drift) end += 1;
    const level = sorted.slice(start, end);
    const bad = level.filter((each) => each.bad).length;
    wins += bad * (below + (level.length - bad) / 2);
    below += level.length - bad;
    start = end;
  }
  return wins / (below * (sorted.length - below));
}

/** The share of (good, bad) pairs in which the bad one has the higher drift, ties half. */
export function preferred(good: readonly number[], bad: readonly number[]): number {
  const points = good.map((drift, i) => {
    const other = bad[i] ?? 0;
    return other > drift ? 1 : other === drift ? 0.5 : 0;
  });
  return points.reduce((sum: number, point) => sum + point, 0) / good.length;
}

/** Pairs of about the same drift. */
export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly pairs: number;
  /** The mean drift, and the share that is bad. */
  readonly said: number;
  readonly found: number;
}

const bins = 10;

/** Ten equal parts of 0 to 1, without the empty ones. */
export function calibration(rated: readonly Rated[]): readonly Bin[] {
  return Array.from({ length: bins }, (_, i): Bin => {
    const members = rated.filter(({ drift }) => Math.min(bins - 1, Math.floor(drift * bins)) === i);
    const mean = (numberOf: (each: Rated) => number): number =>
      members.reduce((sum, each) => sum + numberOf(each), 0) / members.length;
    return {
      from: i / bins,
      to: (i + 1) / bins,
      pairs: members.length,
      said: mean(({ drift }) => drift),
      found: mean(({ bad }) => Number(bad)),
    };
  }).filter(({ pairs }) => pairs > 0);
}
