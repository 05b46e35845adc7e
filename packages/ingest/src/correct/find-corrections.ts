import { type Correction, proseOf, type ReviewState, type Segment, type SegmentedDocument } from '@gegenlesen/bitext';
import type { Corrections } from './corrected-file.ts';

/** A correction whose sentence was not found, and why, as the end of a sentence. */
interface Unplaced<Line extends Correction> {
  readonly correction: Line;
  readonly problem: string;
}

export interface FoundCorrections<Line extends Correction> extends Corrections {
  readonly unplaced: readonly Unplaced<Line>[];
}

/**
 * Finds the sentences of a document that corrections are about. A sentence is at its offset in the file that was corrected;
 * in a later version of it, and without an offset, it has to be there exactly once. What has been corrected already is
 * left alone.
 *
 * @param corrections of this document, in the order in which they were made; a later one may correct an earlier one
 * @param marks the highest state that units may get, or null to leave states alone. What a person confirmed is reviewed;
 *   what was only corrected needs review
 */
export function findCorrections<Line extends Correction>(
  document: SegmentedDocument,
  corrections: readonly Line[],
  marks: ReviewState | null,
): FoundCorrections<Line> {
  const edits = new Map<number, string>();
  const states = new Map<string, ReviewState>();
  const unplaced: Unplaced<Line>[] = [];
  const now = (index: number, segment: Segment): string => edits.get(index) ?? proseOf(segment);
  const byText = new Map<string, Set<number>>();
  const list = (text: string, index: number): void => {
    byText.set(text, (byText.get(text) ?? new Set()).add(index));
  };
  for (const [index, segment] of document.segments.entries()) list(now(index, segment), index);
  for (const correction of corrections) {
    const { target, corrected, state } = correction;
    const saying = (text: string): readonly number[] =>
      [...(byText.get(text) ?? [])].filter((index) => isPlaced(document.segments[index], correction, document));
    const found = saying(target);
    const isDone = found.length === 0 && saying(corrected).length === 1;
    const [index, another] = isDone ? saying(corrected) : found;
    const segment = document.segments[index ?? -1];
    if (index === undefined || segment === undefined || another !== undefined) {
      unplaced.push({ correction, problem: problemOf(correction, found.length) });
      continue;
    }
    if (corrected !== now(index, segment)) {
      byText.get(now(index, segment))?.delete(index);
      list(corrected, index);
      if (corrected === proseOf(segment)) edits.delete(index);
      else edits.set(index, corrected);
    }
    const judged = state ?? (corrected === target ? null : 'needs-review');
    if (segment.key === undefined || judged === null || marks === null) continue;
    states.set(segment.key, marks === 'needs-review' ? 'needs-review' : judged);
  }
  return { edits, states, unplaced };
}

function isPlaced(
  segment: Segment | undefined,
  { key, start, sha256 }: Correction,
  document: SegmentedDocument,
): boolean {
  if (segment === undefined || (key !== undefined && segment.key !== key)) return false;
  return start === undefined || sha256 !== document.sha256 || segment.start === start;
}

function problemOf({ key, target }: Correction, count: number): string {
  const where = key === undefined ? '' : ` under the key \`${key}\``;
  return count === 0
    ? `no sentence says \`${target}\`${where}`
    : `${count} sentences say \`${target}\`${where}, so it has to say which: by \`key\`, or by \`sha256\` and \`start\``;
}
