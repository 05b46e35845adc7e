import type { FindingState } from '../../api/finding.ts';
import { type Item, isUndecided, withChanged } from '../logic/items.ts';
import type { Verdict } from '../logic/note-on.ts';
import { nextUndecided } from '../logic/steps.ts';
import { complain, say } from './announce.ts';
import { ask, messageOf } from './client.ts';
import { inTurn } from './in-turn.ts';
import { words } from './preferences.ts';
import { type Review, refresh, takeDocument } from './review.ts';

/**
 * Goes on to the next finding at once, and saves in the background. If a decision cannot be saved, the page reports it
 * and goes back to its finding.
 */
export function decideAndGoOn(review: Review, item: Item, verdict: Verdict): Promise<void> {
  const saved = saveVerdict(review, item, verdict);
  const pending = review.pending.value;
  const open = review.shown.value.filter(({ key }) => key === item.key || !pending.has(key));
  const next = verdict.verdict === 'open' ? null : nextUndecided(open, item.key);
  if (next !== null) review.active.value = next.key;
  return saved;
}

/** Saves in the background, after everything that is being saved already. */
export function saveVerdict(review: Review, item: Item, verdict: Verdict): Promise<void> {
  review.pending.value = new Set(review.pending.value).add(item.key);
  return inTurn(async () => {
    try {
      review.echoes.value += 1;
      const { fingerprint } = item.finding;
      const { changed, score } = await ask('decide', { id: review.id, body: { fingerprint, ...verdict } });
      const findings = withChanged(review.document.value?.findings ?? [], changed);
      takeDocument(review, { findings, score });
      say(sentenceOf(review, item, verdict, changed));
    } catch (trouble) {
      review.echoes.value -= 1;
      review.active.value = item.key;
      complain(words.value.says.failed(messageOf(trouble)));
    } finally {
      const left = new Set(review.pending.value);
      left.delete(item.key);
      review.pending.value = left;
    }
  });
}

/** Undoes the last thing that this user did in the document, in any window. */
export function undoLast(review: Review): Promise<void> {
  return inTurn(async () => {
    try {
      const { undone } = await ask('undo', { id: review.id });
      if (undone === null) return say(words.value.says.nothingToUndo);
      const before = new Map(review.items.value.map((item) => [item.key, item]));
      await Promise.all([review.beads.expire(), refresh(review)]);
      const back = review.items.value.find((item) => isUndecided(item) && !isOpenIn(before, item));
      if (back !== undefined) review.active.value = back.key;
      say(words.value.says.undone[undone]);
    } catch (trouble) {
      complain(words.value.says.failed(messageOf(trouble)));
    }
  });
}

const isOpenIn = (items: ReadonlyMap<string, Item>, { key }: Item): boolean => {
  const item = items.get(key);
  return item !== undefined && isUndecided(item);
};

function sentenceOf(review: Review, item: Item, { verdict, note }: Verdict, changed: readonly FindingState[]): string {
  const { says, document } = words.value;
  const left = review.items.value.filter(isUndecided).length;
  const decided = { confirmed: says.confirmed, dismissed: says.dismissed(changed.length), open: says.reopened };
  const sentence = note === item.finding.note ? decided[verdict] : says.noted;
  return `${sentence}; ${document.left(left)}`;
}
