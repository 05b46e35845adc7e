import type { PlacedPassage, Span } from '@gegenlesen/bitext';

const code =
  /(?<!`)(`{1,3})(?!`)((?:[^`\n]|\n(?!\s*\n)){1,200}?)(?<!`)\1(?!`)|<(code|samp|tt)\b[^<>]{0,80}>((?:[^<>]|<\/?span\b[^<>]{0,80}>){1,200})<\/\3>/g;

/** The spans of a text, Markdown or HTML, that are marked as code, in order; highlighted code has `span` in it. */
export const codeIn = (text: string): readonly Span[] =>
  [...text.matchAll(code)].map(({ index, 0: whole, 2: ticked, 4: tagged }) => {
    const inner = ticked ?? tagged ?? '';
    const start = index + whole.indexOf(inner, ticked === undefined ? whole.indexOf('>') : 1);
    return { start, end: start + inner.length };
  });

/** Those of some spans of a document that lie in a passage from it, as spans of the passage. */
export function codeOf(passage: PlacedPassage, spans: readonly Span[]): readonly Span[] {
  if (passage.text === '') return [];
  const { start, end } = passage.toDocument({ start: 0, end: passage.text.length });
  return spans
    .filter((span) => span.start >= start && span.end <= end)
    .flatMap((span) => passage.fromDocument(span) ?? [])
    .filter((span) => span.end > span.start);
}
