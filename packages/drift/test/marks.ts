import { readMarks } from '../src/check/list/marked-text.ts';

/** The text without its marks, and what was between them. */
export function unmarked(marked: string): { readonly plain: string; readonly marked: readonly string[] } {
  const { text, marks } = readMarks(marked);
  return { plain: text, marked: marks.map(({ start, end }) => text.slice(start, end)) };
}
