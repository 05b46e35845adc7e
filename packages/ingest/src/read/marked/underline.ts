import type { Segment, Span } from '@gegenlesen/bitext';
import { lineWith, type Replacement, type Written } from '../../write/writer.ts';

/** A title with its underline, as it will be. */
export interface Underlined {
  readonly title: string;
  readonly line: Span;
  readonly underline: Span;
}

/** The line around an offset. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? text.length : next;
  return { start, end: text[end - 1] === '\r' && end > start ? end - 1 : end };
}

/** The title that a heading will be, if the next line underlines it. @param isUnderline judged by the line below */
export function underlinedTitle(
  segment: Segment,
  replacements: readonly Replacement[],
  document: Written,
  isUnderline: (line: string) => boolean,
): Underlined | null {
  const { text } = document;
  const line = lineAt(text, segment.start);
  const from = text.indexOf('\n', line.end) + 1;
  if (segment.kind !== 'heading' || from === 0) return null;
  const below = lineAt(text, from);
  const underline = { start: below.start, end: below.start + text.slice(below.start, below.end).trimEnd().length };
  if (!isUnderline(text.slice(underline.start, underline.end))) return null;
  return { title: lineWith(document, line, replacements).trimEnd(), line, underline };
}
