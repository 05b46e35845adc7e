import { proseOf, type Segment } from '@gegenlesen/bitext';
import type { Cost } from '../cost.ts';
import { longestRun } from '../shape.ts';

/**
 * A segment that matches two often shows where they were joined: `Press the button; Wait.` This counts the sentences on
 * each side of a bead by their punctuation; each one too many on either side costs `weight` nats. It costs less if few
 * segments in the texts show a joint: if every sentence is a segment, joined sentences show none.
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

/** The share of segments with a joint in texts where most joined sentences show it. */
const usualShare = 0.08;

const shareOfJoined = (counts: readonly number[]): number =>
  counts.filter((count) => count > 1).length / Math.max(1, counts.length);

/** How many sentences each run of one, two and three segments seems to hold. */
function sentencesOf(segments: readonly Segment[]): readonly Int32Array[] {
  const counts = segments.map((segment) => 1 + (proseOf(segment).match(joint)?.length ?? 0));
  return Array.from({ length: longestRun }, (_, more) =>
    Int32Array.from(counts, (_count, i) => counts.slice(i, i + more + 1).reduce((sum, count) => sum + count, 0)),
  );
}
