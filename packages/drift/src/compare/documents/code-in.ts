import type { Span } from '@gegenlesen/bitext';

const opening = /(?:`|<(?:code|kbd|samp|tt)\b[^>]*>)$/;
const closing = /^(?:`|<\/)/;
/** How many characters an opening tag has at most. */
const reach = 80;

/** A test whether exactly the words of a span are marked up as code in a text, Markdown or HTML. */
export const codeIn =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    opening.test(text.slice(Math.max(0, start - reach), start)) && closing.test(text.slice(end, end + 2));
