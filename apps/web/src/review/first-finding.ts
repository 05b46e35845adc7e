import { type Bead, type Finding, placedPassage, type SegmentedDocument } from '@gegenlesen/bitext';

/** The sentences of a finding as a reader sees them; null where one side has none. */
export interface Sentences {
  readonly source: string | null;
  readonly target: string | null;
}

/** A finding of the translation as it came, with its sentences, since they may read otherwise later. */
export interface FirstFinding extends Sentences {
  readonly finding: Finding;
}

interface Texts {
  readonly source: SegmentedDocument;
  readonly target: SegmentedDocument;
  readonly beads: readonly Bead[];
}

/** The sentences of a bead. A finding about the documents as a whole has none. */
export function sentencesAt(bead: number | null, { source, target, beads }: Texts): Sentences {
  const { source: from = [], target: to = [] } = (bead === null ? undefined : beads[bead]) ?? {};
  return { source: sentencesOf(source, from), target: sentencesOf(target, to) };
}

function sentencesOf({ segments, lang }: SegmentedDocument, indices: readonly number[]): string | null {
  if (indices.length === 0) return null;
  return placedPassage(
    indices.flatMap((index) => segments[index] ?? []),
    lang,
  ).text;
}
