import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { longestRun } from '../shape.ts';

/**
 * Where one segment stands against two, it often shows the joint: `Press the button; Wait.` Counts the sentences on
 * either side of a bead by their marks; each that one side has more costs `weight` nats. The fewer segments of the two
 * texts show a joint the less: where every sentence is a segment, those that were joined show none.
 */
export const jointsCost =
  (weight = 1.25): Cost =>
  (source, target) => {
    const sourceRuns = sentencesOf(source);
    const targetRuns = sentencesOf(target);
    const share = shareOfJoined([...(sourceRuns[0] ?? []), ...(targetRuns[0] ?? [])]);
    const each = weight * Math.min(1, share / usualShare);
    return (i, sourceCount, j, targetCount) => {
      if (sourceCount === 0 || targetCount === 0) return 0;
      const s = sourceRuns[sourceCount - 1]?.[i] ?? 0;
      const t = targetRuns[targetCount - 1]?.[j] ?? 0;
      return each * Math.min(3, Math.abs(s - t));
    };
  };

const joint = /[.;:!?…]["“”»«)]{0,3}\s{1,3}["“„»«(]{0,3}\p{Lu}/gu;

/** Of segments with a joint, where most of what was joined shows it. */
const usualShare = 0.08;

const shareOfJoined = (counts: readonly number[]): number =>
  counts.filter((count) => count > 1).length / Math.max(1, counts.length);

/** For runs of one, two and three segments, how many sentences they look like. */
function sentencesOf(segments: readonly Segment[]): readonly Int32Array[] {
  const counts = segments.map((segment) => 1 + (proseOf(segment).match(joint)?.length ?? 0));
  return Array.from({ length: longestRun }, (_, more) =>
    Int32Array.from(counts, (_count, i) => counts.slice(i, i + more + 1).reduce((sum, count) => sum + count, 0)),
  );
}
