import type { Span } from '@gegenlesen/bitext';
import { characterWidth } from './display-width.ts';

/**
 * The lines of a text as spans of it. It breaks at spaces, and within a word only if the word is longer than a line.
 */
export function wrap(text: string, columns: number): readonly Span[] {
  const lines: Span[] = [];
  let start = 0;
  let afterSpace = -1;
  let width = 0;
  let widthAtBreak = 0;
  let offset = 0;
  for (const character of text) {
    const next = width + characterWidth(character);
    if (next > columns && offset > start && character !== ' ') {
      const end = afterSpace > start ? afterSpace : offset;
      lines.push({ start, end });
      width = end === offset ? 0 : width - widthAtBreak;
      start = end;
    }
    width += characterWidth(character);
    offset += character.length;
    if (character === ' ') {
      afterSpace = offset;
      widthAtBreak = width;
    }
  }
  return start < offset || lines.length === 0 ? [...lines, { start, end: offset }] : lines;
}

/** The lines of a text as texts, without the spaces at which they break. */
export const wrapped = (text: string, columns: number): readonly string[] =>
  wrap(text, columns).map(({ start, end }) => text.slice(start, end).trimEnd());
