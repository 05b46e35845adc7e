import {
  type Finding,
  hasLines,
  proseOf,
  type Segment,
  type SegmentedDocument,
  type Span,
  toDocumentSpan,
  toProseSpan,
} from '@gegenlesen/bitext';
import { documentChecks } from '@gegenlesen/drift';
import { type AlignedPair, type Drift, findDrift, type Knowledge, type PairRequest } from 'gegenlesen';

/** A figure may have moved to an adjacent sentence, so the neighbours are checked again, with their own neighbours as context. */
const reach = 1;

/** Rules that need both documents as a whole. */
const ofDocuments: ReadonlySet<string> = new Set(documentChecks.map(({ id }) => id));

/**
 * Checks some adjacent beads and their neighbours, with every check that needs no others. Returns all beads of the pair,
 * those that were checked with their new drift.
 *
 * @param from the first bead that changed
 * @param to the first that did not
 */
export async function checkBeads(
  pair: AlignedPair,
  { from, to }: { readonly from: number; readonly to: number },
  request: PairRequest,
  knowledge: Knowledge,
): Promise<Drift> {
  const first = Math.max(0, from - 2 * reach);
  const some = pair.beads.slice(first, to + 2 * reach);
  const { findings: found, beads: checked } = await findDrift({ ...pair, beads: some }, request, knowledge);
  const isChecked = (bead: number): boolean => bead >= from - reach && bead < to + reach;
  return {
    findings: found
      .flatMap((finding) => (finding.bead === null ? [] : [{ ...finding, bead: finding.bead + first }]))
      .filter(({ rule, bead }) => !ofDocuments.has(rule) && isChecked(bead)),
    beads: pair.beads.map((bead, at) => (isChecked(at) ? (checked[at - first] ?? bead) : bead)),
  };
}

/** The findings of a document after some of its beads were checked again. */
export function withRechecked(
  before: readonly Finding[],
  found: readonly Finding[],
  { from, to }: { readonly from: number; readonly to: number },
): readonly Finding[] {
  const isKept = ({ rule, bead }: Finding): boolean =>
    bead === null || ofDocuments.has(rule) || bead < from - reach || bead >= to + reach;
  return [...before.filter(isKept), ...found].sort((one, other) => (one.bead ?? -1) - (other.bead ?? -1));
}

/** The findings, moved to the present places of their sentences. */
export function movedFindings(
  findings: readonly Finding[],
  before: SegmentedDocument,
  after: SegmentedDocument,
): readonly Finding[] {
  if (before === after) return findings;
  return findings.map((finding) => {
    const { target } = finding;
    if (target === null) return finding;
    const index = hasLines(before.format) ? segmentAt(before.segments, target) : segmentWith(before.segments, target);
    const [old, now] = [before.segments[index], after.segments[index]];
    if (old === undefined || now === undefined) return finding;
    const by = now.start - old.start;
    const [start, end] = [target.start + by, target.end + by];
    if (hasLines(before.format)) return { ...finding, target: { start, end, text: after.text.slice(start, end) } };
    const seen = toProseSpan(old, target);
    return { ...finding, target: { ...toDocumentSpan(now, seen), text: proseOf(now).slice(seen.start, seen.end) } };
  });
}

/** The innermost segment with a span: in a container, notes lie within sentences and come after them. */
const segmentWith = (segments: readonly Segment[], { start, end }: Span): number =>
  segments.findLastIndex((segment) => segment.start <= start && segment.end >= end);

/** The last segment that begins at or before a span. */
function segmentAt(segments: readonly Segment[], { start: offset }: Span): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
