import type { Boundary } from './boundary.ts';

const speaker =
  /^(?:\p{Lu}\S*\s){1,3}(?:said|says|asked|told|added|replied|wrote|shouted|cried|answered|explained|continued)\b/u;

/** `"Is that all?" Miller asked.`: who speaks belongs to what is said. */
export const speech = ({ text, mark, markAt, end, next }: Boundary): boolean =>
  mark !== '.' && end > markAt + mark.length && speaker.test(text.slice(next, next + 80));
