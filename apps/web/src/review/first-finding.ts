import { type Finding, sentencesOf } from '@gegenlesen/bitext';
import type { AlignedPair } from 'gegenlesen';

/** The sentences of a finding; null on a side that has none. */
export interface Sentences {
  readonly source: string | null;
  readonly target: string | null;
}

/** A finding in the unedited translation, with its sentences, since these may be edited later. */
export interface FirstFinding extends Sentences {
  readonly finding: Finding;
}

/** The sentences of a bead. A finding about the documents as a whole has none. */
export function sentencesAt(bead: number | null, pair: Pick<AlignedPair, 'source' | 'target' | 'beads'>): Sentences {
  const { source, target } = sentencesOf({ bead, source: null, target: null }, pair);
  return { source: source?.text ?? null, target: target?.text ?? null };
}
