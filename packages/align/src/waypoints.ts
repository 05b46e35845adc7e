import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Waypoint } from './band.ts';
import { figuresIn } from './costs/numbers.ts';
import { folded, wordsOf } from './words.ts';

/** A place where both texts have the same rare term. */
interface Point extends Waypoint {
  /** One over the number of places the term could match, so rare terms weigh more. */
  readonly weight: number;
}

/** A term with more possible matches than this would mostly be matched wrongly. */
const mostPairs = 36;

/**
 * A coarse path through two texts, along the rare figures and words they share. It is the heaviest chain that rises on
 * both sides, minus the points that disagree with their neighbours. Takes n log n time.
 */
export function waypointsOf(source: readonly Segment[], target: readonly Segment[]): readonly Waypoint[] {
  const sourcePlaces = placesOf(source);
  const targetPlaces = placesOf(target);
  const points: Point[] = [];
  for (const [term, rows] of sourcePlaces) {
    const columns = targetPlaces.get(term) ?? [];
    const pairs = rows.length * columns.length;
    if (pairs > mostPairs) continue;
    for (const i of rows) for (const j of columns) points.push({ i, j, weight: 1 / pairs });
  }
  const chain = heaviestRise(
    points.sort((a, b) => a.i - b.i || a.j - b.j),
    target.length,
  );
  return chain.filter((_, at) => isBorneOut(chain, at));
}

/** The segments in which each term occurs. */
function placesOf(segments: readonly Segment[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [i, segment] of segments.entries()) {
    const prose = proseOf(segment);
    const words = wordsOf(prose).filter((word) => word.length > 3);
    for (const term of new Set([...words.map(folded), ...figuresIn(prose)])) {
      const own = places.get(term);
      if (own === undefined) places.set(term, [i]);
      else if (own.length <= mostPairs) own.push(i);
    }
  }
  return places;
}

/** The heaviest chain of points, sorted by `i`, that never falls in `j`, by a Fenwick tree of the best one for each `j`. */
function heaviestRise(points: readonly Point[], m: number): readonly Point[] {
  const weights = new Float64Array(points.length);
  const before = new Int32Array(points.length);
  const best = new Int32Array(m + 1).fill(-1);
  const weightAt = (at: number): number => weights[at] ?? 0;
  let end = -1;
  for (const [at, { j, weight }] of points.entries()) {
    let last = -1;
    for (let slot = j + 1; slot > 0; slot -= slot & -slot) {
      const other = best[slot] ?? -1;
      if (weightAt(other) > weightAt(last)) last = other;
    }
    before[at] = last;
    weights[at] = weightAt(last) + weight;
    if (weightAt(at) > weightAt(end)) end = at;
    for (let slot = j + 1; slot <= m; slot += slot & -slot) {
      if (weightAt(at) > weightAt(best[slot] ?? -1)) best[slot] = at;
    }
  }
  const chain: Point[] = [];
  for (let at = end; at >= 0; at = before[at] ?? -1) {
    const point = points[at];
    if (point !== undefined) chain.push(point);
  }
  return chain.reverse();
}

/** How many neighbours on each side are compared, and how many must agree. */
const asked = 4;
const needed = 3;

/** Whether enough neighbours are on nearly the same diagonal; a chance match may be anywhere. */
function isBorneOut(chain: readonly Waypoint[], at: number): boolean {
  const point = chain[at] ?? { i: 0, j: 0 };
  const neighbours = chain.slice(Math.max(0, at - asked), at + asked + 1);
  const agreeing = neighbours.filter(({ i, j }) => {
    const rows = i - point.i;
    const columns = j - point.j;
    return Math.abs(columns - rows) <= 3 + 0.25 * Math.max(Math.abs(rows), Math.abs(columns));
  });
  // The point itself is one of them.
  return agreeing.length > needed;
}
