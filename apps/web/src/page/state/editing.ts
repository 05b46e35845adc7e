import type { BeadView } from '../../api/bead.ts';
import type { Conflict, Edited } from '../../api/edit.ts';
import { isUndecided } from '../logic/items.ts';
import { nextUndecided } from '../logic/steps.ts';
import { complain, say } from './announce.ts';
import { messageOf, saveEdit } from './client.ts';
import { words } from './preferences.ts';
import { type Review, takeDocument } from './review.ts';

/** A sentence of the translation as it is being written. */
export interface Draft {
  readonly segment: number;
  readonly text: string;
}

/** A conflict, and the sentence that it is about. */
export interface SegmentConflict extends Conflict {
  readonly segment: number;
}

/** Begins to edit the sentences of the bead of a finding. */
export async function beginEdit(review: Review, bead: number): Promise<void> {
  await review.beads.fetch(bead, bead + 1);
  if ((review.beads.at(bead)?.target.length ?? 0) === 0) return say(words.value.edit.empty);
  review.editing.value = bead;
}

/**
 * Saves what was changed of the sentences of a bead, and goes on where the finding is gone. Gives the conflict where
 * somebody else changed one of them meanwhile; `revision` is what the writer saw.
 */
export async function saveDrafts(
  review: Review,
  bead: BeadView,
  drafts: readonly Draft[],
  revision: number,
): Promise<SegmentConflict | null> {
  const changed = drafts.filter(
    ({ segment, text }) => bead.target.find((piece) => piece.segment === segment)?.text !== text,
  );
  let seen = revision;
  let edited: Edited | null = null;
  try {
    for (const { segment, text } of changed) {
      const answer = await saveEdit(review.id, { segment, text, revision: seen });
      if ('theirs' in answer) return { ...answer, segment };
      edited = answer;
      seen = answer.revision;
    }
  } catch (trouble) {
    complain(words.value.says.failed(messageOf(trouble)));
    return null;
  }
  if (edited !== null) await takeEdited(review, bead, edited);
  review.editing.value = null;
  return null;
}

/** Shows what an edit changed: the sentence, what it settled, and what it brought. */
async function takeEdited(review: Review, bead: BeadView, edited: Edited): Promise<void> {
  const active = review.activeItem.value;
  const before = new Set(review.items.value.map(({ key }) => key));
  await Promise.all([review.beads.expire(), review.beads.fetch(bead.index, bead.index + 1)]);
  takeDocument(review, edited);
  const brought = review.items.value.find(
    (item) => item.finding.bead === bead.index && isUndecided(item) && !before.has(item.key),
  );
  const now = review.items.value.find(({ key }) => key === active?.key);
  const isSettled = active !== null && (now === undefined || now.finding.state === 'settled');
  if (brought !== undefined) review.active.value = brought.key;
  else if (isSettled) review.active.value = nextUndecided(review.shown.value, active.key)?.key ?? review.active.value;
  say(isSettled ? words.value.says.settledBy : words.value.says.saved);
}
