import type { Bead } from './bead.ts';
import type { Language } from './document.ts';
import type { Finding } from './finding.ts';
import { placedPassage } from './passage.ts';
import type { Segment } from './segment.ts';
import type { Span } from './span.ts';

/** One side of a finding: the sentences of its bead as a reader sees them, and the part it points at. */
export interface MarkedText {
  readonly text: string;
  /** Null if there is nothing to point at. */
  readonly mark: Span | null;
}

/** The sentences of a finding. A side without any is null; so are both if the finding concerns the whole documents. */
export interface MarkedSentences {
  readonly source: MarkedText | null;
  readonly target: MarkedText | null;
}

interface Side {
  readonly segments: readonly Segment[];
  readonly lang: Language;
}

interface Texts {
  readonly source: Side;
  readonly target: Side;
  readonly beads: readonly Bead[];
}

export function sentencesOf(
  finding: Pick<Finding, 'bead' | 'source' | 'target'>,
  { source, target, beads }: Texts,
): MarkedSentences {
  const bead = finding.bead === null ? undefined : beads[finding.bead];
  return {
    source: sideOf(source, bead?.source ?? [], finding.source),
    target: sideOf(target, bead?.target ?? [], finding.target),
  };
}

function sideOf({ segments, lang }: Side, indices: readonly number[], anchor: Span | null): MarkedText | null {
  if (indices.length === 0) return null;
  const { text, fromDocument } = placedPassage(
    indices.flatMap((index) => segments[index] ?? []),
    lang,
  );
  return { text, mark: anchor === null ? null : fromDocument(anchor) };
}
