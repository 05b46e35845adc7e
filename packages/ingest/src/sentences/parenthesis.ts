import type { Boundary } from './boundary.ts';

/** If the brackets are further apart, one was forgotten. */
const longest = 300;

/** `Er kam (welch ein Tag! Niemand hatte ihn erwartet.) und ging`: the sentence around brackets does not end inside them. */
export const parenthesis = ({ text, start, markAt, next }: Boundary): boolean => {
  const before = text.slice(Math.max(start, markAt - longest), markAt);
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return false;
  const opensSentence = /^[\s"„“»«'‘‚]*$/.test(before.slice(0, open)) && markAt - start <= longest;
  if (opensSentence) return false;
  const after = text.slice(markAt, markAt + longest);
  const close = after.indexOf(')');
  return close >= 0 && markAt + close >= next && !/^[^)]*\(/.test(after.slice(0, close));
};
