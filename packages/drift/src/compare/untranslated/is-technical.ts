import type { Span } from '@gegenlesen/bitext';

/** Signs beside words of paths, options and placeholders, but hardly ever of sentences. */
const technicalSign = /[\d_\\/<>{}[\]=|%#@~$+*&]/;
const option = /(?:^|\s)--?$/;

/** Whether a word is part of something for machines: `<solution_root>\backup`, `http_proxy`, `-Verbosity`. */
export const isTechnical = ({ start, end }: Span, text: string): boolean =>
  technicalSign.test(text.charAt(start - 1)) ||
  technicalSign.test(text.charAt(end)) ||
  option.test(text.slice(Math.max(0, start - 3), start));
