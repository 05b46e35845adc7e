import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Waypoint } from './band.ts';
import { figuresIn } from './costs/numbers.ts';
import { folded, wordsOf } from './words.ts';

/**
 * A coarse path through two texts: where a figure or a word that occurs once on either side is the same on both. Kept
 * is the longest chain of them that rises on both sides, less those that their neighbours in it do not bear out. Takes
 * n log n time.
 */
export function waypointsOf(source: readonly Segment[], target: readonly Segment[]): readonly Waypoint[] {
  const sourcePlaces = onlyPlaces(source);
  const targetPlaces = onlyPlaces(target);
  const points: Waypoint[] = [];
  for (const [term, i] of sourcePlaces) {
    const j = targetPlaces.get(term);
    if (i >= 0 && j !== undefined && j >= 0) points.push({ i, j });
  }
  const chain = longestRise(points.sort((a, b) => a.i - b.i || a.j - b.j));
  return chain.filter((_, at) => isBorneOut(chain, at));
}

/** Where each term stands that occurs in one segment only; -1 for the others. */
function onlyPlaces(segments: readonly Segment[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const [i, segment] of segments.entries()) {
    const prose = proseOf(segment);
    const words = wordsOf(prose).filter((word) => word.length > 3);
    for (const term of [...words.map(folded), ...figuresIn(prose)])
      places.set(term, (places.get(term) ?? i) === i ? i : -1);
  }
  return places;
}

/** The longest chain of points that rises, or stays, in `i` and `j` (by patience sorting, Fredman 1975). */
function longestRise(points: readonly Waypoint[]): readonly Waypoint[] {
  const ends: number[] = [];
  const before = new Int32Array(points.length).fill(-1);
  for (const [at, { j }] of points.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[ends[middle] ?? 0]?.j ?? 0) <= j) low = middle + 1;
      else high = middle;
    }
    before[at] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = at;
  }
  const chain: Waypoint[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point !== undefined) chain.push(point);
  }
  return chain.reverse();
}

/** How many neighbours in the chain are asked, on either side, and how many must agree. */
const asked = 4;
const needed = 3;

/** Whether enough neighbours lie on nearly the same diagonal: a word that is the same by chance lies anywhere. */
function isBorneOut(chain: readonly Waypoint[], at: number): boolean {
  const point = chain[at] ?? { i: 0, j: 0 };
  const neighbours = chain.slice(Math.max(0, at - asked), at + asked + 1);
  const agreeing = neighbours.filter(({ i, j }) => {
    const rows = Math.abs(i - point.i);
    return Math.abs(j - point.j - (i - point.i)) <= 3 + 0.25 * Math.max(rows, Math.abs(j - point.j));
  });
  return agreeing.length > needed;
}
