import { fileFormats, isWritable } from '@gegenlesen/bitext';
import type { BeadView } from '../../api/bead.ts';
import type { Conflict, Edited } from '../../api/edit.ts';
import { isUndecided, placeInBead } from '../logic/items.ts';
import { comparing } from '../logic/order.ts';
import { keptActive, nextUndecided } from '../logic/steps.ts';
import { complain, say } from './announce.ts';
import { ask, messageOf } from './client.ts';
import { inTurn } from './in-turn.ts';
import { words } from './preferences.ts';
import { type Draft, type Review, takeDocument } from './review.ts';

/** A conflict about a sentence. */
export interface SegmentConflict extends Conflict {
  readonly segment: number;
}

/** Begins to edit the sentences of a bead, or says why that is not possible. */
export async function beginEdit(review: Review, bead: number): Promise<void> {
  const target = review.document.value?.target;
  if (target !== undefined && !isWritable(target.format)) {
    return say(words.value.edit.readOnly(fileFormats[target.format].title));
  }
  if (review.unsaved.value !== null && review.editing.value !== bead) return say(words.value.edit.busy);
  await review.beads.fetch(bead, bead + 1);
  if ((review.beads.at(bead)?.target.length ?? 0) === 0) return say(words.value.edit.empty);
  review.editing.value = bead;
}

/**
 * Saves the changed sentences of a bead, and goes on to the next finding if this one is gone.
 *
 * @param revision that the editor saw
 * @returns the conflict, if somebody else has changed one of the sentences in the meantime
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
      const answer = await inTurn(() => ask('edit', { id: review.id, body: { segment, text, revision: seen } }));
      if ('theirs' in answer) return { ...answer, segment };
      edited = answer;
      seen = answer.revision;
    }
  } catch (trouble) {
    complain(words.value.says.failed(messageOf(trouble)));
    return null;
  }
  if (edited !== null) await takeEdited(review, bead, edited);
  endEdit(review);
  return null;
}

/** Stops editing. If the active finding is gone by then, the next one becomes active. */
export function endEdit(review: Review): void {
  const { editing, unsaved, active, activeItem, items, ranking } = review;
  const bead = editing.value ?? 0;
  editing.value = null;
  unsaved.value = null;
  if (active.value === null || activeItem.value !== null) return;
  const compare = comparing(ranking.value);
  active.value =
    items.value.find(({ finding }) => finding.bead !== null && compare(finding.bead, bead) >= 0)?.key ?? null;
}

/** Shows what an edit changed: the sentence, the findings that it settled, and new ones. */
async function takeEdited(review: Review, bead: BeadView, edited: Edited): Promise<void> {
  const active = review.activeItem.value;
  const before = review.items.value;
  await Promise.all([review.beads.expire(), review.beads.fetch(bead.index, bead.index + 1)]);
  takeDocument(review, edited);
  const items = review.items.value;
  const placesBefore = new Set(before.map(({ finding }) => placeInBead(finding)));
  const here = items.filter((item) => item.finding.bead === bead.index && isUndecided(item));
  const brought = here.find(({ finding }) => !placesBefore.has(placeInBead(finding)));
  const same = here.find(({ finding }) => active !== null && placeInBead(finding) === placeInBead(active.finding));
  const isSettled = active?.finding.bead === bead.index && same === undefined;
  const place = keptActive(before, items, active?.key ?? null);
  const there = items.find(({ key }) => key === place);
  if (brought !== undefined) review.active.value = brought.key;
  else if (same !== undefined) review.active.value = same.key;
  else if (there === undefined || isUndecided(there)) review.active.value = place;
  else if (isSettled) review.active.value = nextUndecided(review.shown.value, place)?.key ?? place;
  say(isSettled ? words.value.says.settledBy : words.value.says.saved);
}
