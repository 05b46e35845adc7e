import { say } from './announce.ts';
import { chooseOrder, order, words } from './preferences.ts';
import type { Review } from './review.ts';

/** Orders sentences and findings, by their drift as it is now if that is chosen. */
export function rank({ ranking, document }: Review): void {
  ranking.value = order.value === 'drift' ? (document.value?.drifts ?? null) : null;
}

/** Changes between the order of the text and that of the risk. */
export function changeOrder(review: Review): void {
  chooseOrder(order.value === 'drift' ? 'text' : 'drift');
  rank(review);
  say(words.value.says.order[order.value]);
}
