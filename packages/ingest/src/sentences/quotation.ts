import type { Boundary } from './boundary.ts';

const speaker =
  /^(?:\p{Lu}\S*\s){1,3}(?:said|says|asked|told|added|replied|wrote|shouted|cried|answered|explained|continued)\b/u;

/** `"Is that all?" Miller asked.`, `„Alles?“ (die Antwort war ja)`: the quotation is part of a longer sentence. */
export const quotation = ({ text, mark, markAt, end, next }: Boundary): boolean =>
  !mark.includes('.') &&
  end > markAt + mark.length &&
  (text[next] === '(' || speaker.test(text.slice(next, next + 80)));
