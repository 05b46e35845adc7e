import { finderOf, type Marks } from './mark.ts';
import type { ReadMark } from './shortcodes.ts';

/** Passes over comments of HTML, which CommonMark knows and MDX does not. */
export function commentsOf(text: string, { isMdx }: { readonly isMdx: boolean }, into: Marks): ReadMark {
  const close = finderOf(text, /-->/);
  return (start) => {
    const end = close(start + 4)?.end;
    if (end === undefined) return null;
    if (isMdx) {
      into.comments.push({ inner: { start: start + 4, end: end - 3 }, whole: { start, end } });
      into.marks.push({ start, end, as: 'nothing' });
    }
    return end;
  };
}
