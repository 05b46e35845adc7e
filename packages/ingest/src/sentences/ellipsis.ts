import type { Boundary } from './boundary.ts';
import { startsLikeSentence } from './starters.ts';

/** `Und dann … Stille.`, `[…] Berlin`: an ellipsis is as often a pause as an end. */
export const ellipsis = (boundary: Boundary): boolean => {
  if (!/…|\.\.\./.test(boundary.mark)) return false;
  const { text, markAt, end } = boundary;
  if (/[[(]/.test(text[markAt - 1] ?? '') && /[\])]/.test(text.slice(markAt, end))) return true;
  return /\s/.test(text[markAt - 1] ?? '') && !startsLikeSentence(boundary);
};
