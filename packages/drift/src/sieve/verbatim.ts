import type { Finding, Span } from '@gegenlesen/bitext';

const opening = /(?:`|<(?:code|kbd|samp|tt)\b[^>]*>)$/;
const closing = /^(?:`|<\/)/;
/** As much as a tag takes. */
const reach = 80;

/** Whether a finding accuses words that stand as code in the translation: they have to stay as they are. */
export const isOfCode = ({ group, target }: Finding, text: string): boolean =>
  group !== 'number' && target !== null && isCode(text, target);

const isCode = (text: string, { start, end }: Span): boolean =>
  opening.test(text.slice(Math.max(0, start - reach), start)) && closing.test(text.slice(end, end + 2));
