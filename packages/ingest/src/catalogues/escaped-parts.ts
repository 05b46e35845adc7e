import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../prose.ts';

/**
 * The parts of a string with escapes: each escape is a part of its own, and what is between them stays as it is.
 *
 * @param sequence a global pattern for one escape
 * @param decode the characters that it stands for; called in the order of the text with the offset of the escape
 */
export function escapedParts(
  text: string,
  { start, end }: Span,
  sequence: RegExp,
  decode: (sequence: string, offset: number) => string,
): readonly Part[] {
  const parts: Part[] = [];
  const raw = text.slice(start, end);
  let at = 0;
  const copy = (until: number): void => {
    if (until > at) parts.push({ text: raw.slice(at, until), start: start + at, end: start + until });
  };
  for (const { 0: found, index } of raw.matchAll(sequence)) {
    copy(index);
    at = index + found.length;
    parts.push({ text: decode(found, start + index), start: start + index, end: start + at });
  }
  copy(raw.length);
  return parts;
}
