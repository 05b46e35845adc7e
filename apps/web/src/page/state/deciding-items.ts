import type { Item } from '../logic/items.ts';
import { noteOn } from '../logic/note-on.ts';
import { decideAndGoOn, saveVerdict } from './deciding.ts';
import { openDialog } from './dialogs.ts';
import { reasons, rememberReason } from './reasons.ts';
import type { Review } from './review.ts';

export const confirmItem = (review: Review, item: Item): Promise<void> =>
  decideAndGoOn(review, item, { verdict: 'confirmed', reason: null, note: item.finding.note, scope: 'finding' });

export const reopenItem = (review: Review, item: Item): Promise<void> =>
  decideAndGoOn(review, item, { verdict: 'open', reason: null, note: item.finding.note, scope: 'finding' });

/** Dismisses with the last reason that was given for the rule, or asks for one. */
export function dismissItem(review: Review, item: Item, scope: 'finding' | 'words'): void {
  const reason = reasons.value[item.finding.rule];
  if (reason === undefined) openDialog(scope === 'words' ? 'words' : 'reason');
  else decideAndGoOn(review, item, { verdict: 'dismissed', reason, note: item.finding.note, scope });
}

/** Dismisses with a reason, and remembers it for the next findings of the rule. */
export function dismissWith(review: Review, item: Item, reason: string, scope: 'finding' | 'words'): void {
  rememberReason(item.finding.rule, reason);
  decideAndGoOn(review, item, { verdict: 'dismissed', reason, note: item.finding.note, scope });
}

/** Saves a note. It decides nothing, so the finding stays the one in view. */
export const noteItem = (review: Review, item: Item, note: string): Promise<void> =>
  saveVerdict(review, item, noteOn(item.finding, note));
