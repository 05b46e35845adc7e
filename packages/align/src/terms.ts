import { longestRun } from './shape.ts';

/** The terms of each segment of a text: numbers that stand for a word, a figure, a mark; sorted, each once. */
export interface SideTerms {
  /** Those of segment `i` stand from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Int32Array;
  readonly ids: Int32Array;
}

/** What two texts can have in common. */
export interface Terms {
  readonly source: SideTerms;
  readonly target: SideTerms;
  /** By term, minus the logarithm of how probable it is to find it in a segment by chance: rare terms say most. */
  readonly surprise: Float32Array;
}

/** Texts are held to be parts of a longer one by this many segments, or all words of a short text would seem frequent. */
const unseenSegments = 200;

/**
 * Numbers the terms of both sides. Term x of the source is the same as term x of the target.
 * @param onlyShared leaves out what occurs on one side only, and so can never be shared
 */
export function termsOf(
  source: readonly (readonly string[])[],
  target: readonly (readonly string[])[],
  { onlyShared = true }: { readonly onlyShared?: boolean } = {},
): Terms {
  const sourceCounts = countSegments(source);
  const targetCounts = countSegments(target);
  const ids = new Map<string, number>();
  const surprise: number[] = [];
  for (const term of new Set([...sourceCounts.keys(), ...targetCounts.keys()])) {
    const inSource = sourceCounts.get(term) ?? 0;
    const inTarget = targetCounts.get(term) ?? 0;
    if (onlyShared && (inSource === 0 || inTarget === 0)) continue;
    ids.set(term, ids.size);
    const chance = Math.max(
      (inSource + 0.5) / (source.length + unseenSegments),
      (inTarget + 0.5) / (target.length + unseenSegments),
    );
    surprise.push(-Math.log(Math.min(1, chance)));
  }
  return { source: sideTerms(source, ids), target: sideTerms(target, ids), surprise: Float32Array.from(surprise) };
}

function countSegments(segments: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const terms of segments) for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

function sideTerms(segments: readonly (readonly string[])[], ids: ReadonlyMap<string, number>): SideTerms {
  return pack(
    segments.map((terms) => terms.map((term) => ids.get(term) ?? -1).filter((id) => id >= 0)),
  );
}

/** Sorted, each once. */
export function pack(segments: readonly (readonly number[])[]): SideTerms {
  const starts = new Int32Array(segments.length + 1);
  const lists = segments.map((ids) => Int32Array.from(new Set(ids)).sort());
  for (const [i, list] of lists.entries()) starts[i + 1] = (starts[i] ?? 0) + list.length;
  const ids = new Int32Array(starts[segments.length] ?? 0);
  for (const [i, list] of lists.entries()) ids.set(list, starts[i] ?? 0);
  return { starts, ids };
}

/** For runs of one, two and three segments, the terms that any of them has. */
export function runsOf(side: SideTerms): readonly SideTerms[] {
  const runs = [side];
  for (let length = 2; length <= longestRun; length += 1) {
    const { starts, ids } = side;
    const last = Math.max(0, starts.length - length);
    runs.push(
      pack(Array.from({ length: last }, (_, i) => Array.from(ids.subarray(starts[i] ?? 0, starts[i + length] ?? 0)))),
    );
  }
  return runs;
}
