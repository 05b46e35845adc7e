import { untracked } from '@preact/signals';
import type { Item } from '../logic/items.ts';
import { step } from '../logic/steps.ts';
import { unquoted } from '../logic/texts.ts';
import { readOut } from '../state/announce.ts';
import { words } from '../state/preferences.ts';
import type { Review } from '../state/review.ts';
import { showFindingInAddress } from '../state/route.ts';
import { severityWord, stateWord } from './labels.ts';

/**
 * Follows the active finding, also when the order changes: both lists scroll to it, the address names it, and it is read
 * out.
 */
export function followActive(review: Review, goToRow: (row: number) => void, goToItem: (item: number) => void): void {
  const active = review.active.value;
  const ranking = review.ranking.value;
  untracked(() => {
    const item = review.activeItem.value;
    if (item === null && ranking !== null) goToRow(0);
    if (item === null) return;
    const { bead, severity, message, state, source, target } = item.finding;
    const rows = review.rows.value;
    const shown = review.shown.value;
    const at = shown.findIndex(({ key }) => key === active);
    if (bead !== null) goToRow(rows === null ? bead : rows.indexOf(bead));
    goToItem(at);
    for (const by of [1, -1] as const) fetchBeadOf(review, step(shown, active, by));
    showFindingInAddress(review.id, active);
    const [weight, standing] = [severityWord(severity), stateWord(state)];
    const label = words.value.finding.label(at + 1, shown.length, weight, unquoted(message), standing);
    const places = [source?.text, target?.text].filter(Boolean).join(' → ');
    readOut.value = `${label}. ${places}`;
  });
}

/** Fetches the sentences around the next finding before the key is pressed. */
function fetchBeadOf({ beads }: Review, item: Item | null): void {
  const bead = item?.finding.bead ?? null;
  if (bead !== null) beads.fetch(bead, bead + 1);
}
