import type { Finding, Report, Segment, Span } from '@gegenlesen/bitext';

/** A finding as a remark on words of the translation. */
export interface Remark extends Span {
  readonly text: string;
}

/**
 * The findings of a report as remarks for the file of the translation, in offsets of its text: on the words that a finding
 * marks, or on its sentences. What the translation lacks is remarked at the end of the sentence before.
 */
export function remarksOn(report: Report): readonly Remark[] {
  return report.findings.map((finding) => ({ ...placeOf(finding, report), text: textOf(finding) }));
}

/** ``number-changed (major): Expected `12` in the translation, found `15` `` */
const textOf = ({ rule, severity, message }: Finding): string => `${rule} (${severity}): ${message}`;

function placeOf({ target, bead }: Finding, report: Report): Span {
  if (target !== null && target.end > target.start) return { start: target.start, end: target.end };
  const { segments } = report.target;
  const own = bead === null ? [] : sentences(report.beads[bead]?.target ?? [], segments);
  const [first, last] = [own[0], own.at(-1)];
  if (first !== undefined && last !== undefined) return { start: first.start, end: last.end };
  const before = bead === null ? undefined : report.beads.slice(0, bead).findLast((one) => one.target.length > 0);
  const [near] = sentences(before?.target.slice(-1) ?? [0], segments);
  return { start: near?.start ?? 0, end: near?.end ?? 0 };
}

const sentences = (indices: readonly number[], segments: readonly Segment[]): readonly Segment[] =>
  indices.flatMap((index) => segments[index] ?? []);
