import type { Span } from '@gegenlesen/bitext';
import type { Side } from '../../read/sides.ts';
import type { Word } from '../../read/words/words.ts';

/** Whether words are what a text explains, as in a list of keywords or commands: `break: Exit a loop`, `clear . . . empty the list`. */
export function isEntry(first: Word, last: Word, text: string): boolean {
  const after = text.slice(last.end);
  if (first.opening && /^\s*(?::|[–—-]\s)/.test(after)) return true;
  const beginsLine = /(?:^|\n)[^\p{L}\n]*$/u.test(text.slice(0, first.start));
  return beginsLine && /^(?:[ \t]{2,}|\t)\S|^\s*(?:\. ?){3}/.test(after);
}

/** Whether a word is cut short in the middle of a text: `verity sign. (ARM)`. */
export const isAbbreviation = ({ end }: Word, text: string): boolean => /^\. ?(?=[(\p{Ll}\d])/u.test(text.slice(end));

/** Whether a place is next to something that is not language, to which it may belong: `shim_lock verifier`. */
export function isBesideMatter({ start, end }: Span, { text, written }: Side): boolean {
  const from = text.slice(0, start).trimEnd().length;
  const to = text.length - text.slice(end).trimStart().length;
  return /\S/.test(written.slice(from, start) + written.slice(end, to));
}
