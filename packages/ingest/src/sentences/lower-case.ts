import type { Boundary } from './boundary.ts';

/** `„Halt!“ rief er`, `etwa 12 Mio. davon`: no sentence begins in lower case, except with brands such as iPhone. */
export const lowerCase = ({ after }: Boundary): boolean => {
  if (/^(?:\p{Ll}\p{Lu}|https?:|www\.)/u.test(after)) return false;
  return /^(?:\p{Ll}|$|[^\p{L}\p{N}\p{S}#@]+$)/u.test(after);
};
