import { proseOf, type Segment } from '@gegenlesen/bitext';
import { longestRun } from './shape.ts';

/** The terms (words, figures, marks) of each segment of a text, as sorted numbers without duplicates. */
export interface SideTerms {
  /** The terms of segment `i` are `ids[starts[i]]` up to, but not including, `ids[starts[i + 1]]`. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

/** The terms that two texts share. */
export interface Terms {
  readonly source: SideTerms;
  readonly target: SideTerms;
  /** For each term, the negative log of its probability in a random segment: rare terms say most. */
  readonly surprise: Float32Array;
}

export type TermsIn = (prose: string) => readonly string[];

/** Segments added when counting how common a term is; otherwise every word in a short text would be frequent. */
const unseenSegments = 200;

/** A term in more than this share of the segments says too little to be worth its time. */
const tooFrequent = 0.2;

/** Finds and numbers the terms that occur on both sides, except very frequent ones. */
export function termsOf(source: readonly Segment[], target: readonly Segment[], termsIn: TermsIn): Terms {
  const sourceCounts = countSegments(source, termsIn);
  const targetCounts = countSegments(target, termsIn);
  const ids = new Map<string, number>();
  const surprise: number[] = [];
  for (const [term, inSource] of sourceCounts) {
    const inTarget = targetCounts.get(term) ?? 0;
    const chance = Math.max(
      (inSource + 0.5) / (source.length + unseenSegments),
      (inTarget + 0.5) / (target.length + unseenSegments),
    );
    if (inTarget === 0 || chance > tooFrequent) continue;
    ids.set(term, ids.size);
    surprise.push(-Math.log(chance));
  }
  const number = (segments: readonly Segment[]): SideTerms =>
    pack(segments, (segment) => termsIn(proseOf(segment)).map((term) => ids.get(term) ?? -1));
  return { source: number(source), target: number(target), surprise: Float32Array.from(surprise) };
}

/** The number of segments with each term. */
function countSegments(segments: readonly Segment[], termsIn: TermsIn): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const segment of segments) {
    for (const term of new Set(termsIn(proseOf(segment)))) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}

/** The numbers of each item's terms, sorted and without duplicates; negative ones are left out. */
export function pack<T>(items: readonly T[], idsOf: (item: T) => Iterable<number>): SideTerms {
  const starts = new Int32Array(items.length + 1);
  let ids = new Int32Array(1024);
  let end = 0;
  for (const [i, item] of items.entries()) {
    const own = Int32Array.from(new Set(idsOf(item))).sort();
    if (end + own.length > ids.length) {
      const longer = new Int32Array(2 * (end + own.length));
      longer.set(ids);
      ids = longer;
    }
    for (const id of own) if (id >= 0) ids[end++] = id;
    starts[i + 1] = end;
  }
  return { starts, ids: ids.slice(0, end) };
}

/** The terms in each run of one, two and three segments. */
export function runsOf(side: SideTerms): readonly SideTerms[] {
  const runs = [side];
  for (let more = 1; more < longestRun; more += 1) runs.push(joined(runs[more - 1] ?? side, side, more));
  return runs;
}

/** Merges each item of `runs` with the segment `more` places further on: two sorted lists into one. */
function joined(runs: SideTerms, side: SideTerms, more: number): SideTerms {
  const count = Math.max(0, side.starts.length - 1 - more);
  const starts = new Int32Array(count + 1);
  const ids = new Int32Array(runs.ids.length + side.ids.length);
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    let a = runs.starts[i] ?? 0;
    let b = side.starts[i + more] ?? 0;
    const aEnd = runs.starts[i + 1] ?? 0;
    const bEnd = side.starts[i + more + 1] ?? 0;
    while (a < aEnd || b < bEnd) {
      const x = a < aEnd ? (runs.ids[a] ?? 0) : Infinity;
      const y = b < bEnd ? (side.ids[b] ?? 0) : Infinity;
      ids[end++] = Math.min(x, y);
      if (x <= y) a += 1;
      if (y <= x) b += 1;
    }
    starts[i + 1] = end;
  }
  return { starts, ids: ids.slice(0, end) };
}
