import { say } from './announce.ts';
import { chooseShading, isShading, words } from './preferences.ts';
import type { Review } from './review.ts';

/** Begins to shade doubted words, or stops. */
export function changeShading({ document }: Review): void {
  const { says } = words.value;
  const isRead = document.value?.isRead === true;
  if (isRead) chooseShading(!isShading.value);
  say(!isRead ? says.notRead : isShading.value ? says.shaded : says.unshaded);
}
