import type { ReviewState } from '@gegenlesen/bitext';
import type { FindingState } from '../api/finding.ts';
import type { StoredDocument } from '../data/documents.ts';
import { reviewedBeads, stands } from './exports/reviewed-beads.ts';

/**
 * What people said about beads, by index. A bead is reviewed if somebody corrected it or dismissed a finding in it, and none
 * is left; it needs review if a finding is left that somebody confirmed, or that was there after a correction. Beads in which
 * nobody did anything are not listed: nobody may have read them.
 */
export function judgedBeads(
  { pair, edits }: Pick<StoredDocument, 'pair' | 'edits'>,
  findings: readonly FindingState[],
): ReadonlyMap<number, ReviewState> {
  const judged = new Map<number, ReviewState>();
  for (const { index, findings: own } of reviewedBeads(pair, findings)) {
    const isEdited = pair.beads[index]?.target.some((segment) => isCorrected(edits.get(segment))) ?? false;
    const isLeft = own.some(stands);
    if (!isLeft && (isEdited || own.some(isDismissedHere))) judged.set(index, 'reviewed');
    else if (own.some(({ state }) => state === 'confirmed') || (isLeft && isEdited)) judged.set(index, 'needs-review');
  }
  return judged;
}

/** What people said about sentences of the translation, by index. */
export function judgedSegments(
  document: Pick<StoredDocument, 'pair' | 'edits'>,
  findings: readonly FindingState[],
): ReadonlyMap<number, ReviewState> {
  const beads = judgedBeads(document, findings);
  return new Map(
    [...beads].flatMap(([bead, state]) =>
      (document.pair.beads[bead]?.target ?? []).map((segment) => [segment, state] as const),
    ),
  );
}

export const isCorrected = (edit: { readonly text: string; readonly machine: string } | undefined): boolean =>
  edit !== undefined && edit.text !== edit.machine;

/** Whether somebody looked at this very finding; a decision on its words may have been made elsewhere. */
const isDismissedHere = ({ state, decision, fingerprint }: FindingState): boolean =>
  state === 'dismissed' && decision !== null && (decision.words === undefined || decision.fingerprint === fingerprint);
