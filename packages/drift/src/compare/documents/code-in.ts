import type { Span } from '@gegenlesen/bitext';

const opening = /(?:`|<(?:code|kbd|samp|tt)\b[^>]*>)$/;
const closing = /^(?:`|<\/)/;
/** The most characters that an opening tag takes. */
const reach = 80;

/** Tells of a span of a text, Markdown or HTML, whether just these words are marked up as code. */
export const codeIn =
  (text: string) =>
  ({ start, end }: Span): boolean =>
    opening.test(text.slice(Math.max(0, start - reach), start)) && closing.test(text.slice(end, end + 2));
