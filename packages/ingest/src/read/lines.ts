import type { Span } from '@gegenlesen/bitext';

export interface Line extends Span {
  /** Whether an empty line comes before it. */
  readonly afterBlank: boolean;
}

const lineEnd = /\r\n|[\n\r\f\u0085\u2028\u2029]/g;

/** All lines, including empty ones, without their line ends. Nothing follows the last line end. */
export function* everyLine(text: string): Generator<Span> {
  let start = 0;
  for (const { 0: separator, index } of text.matchAll(lineEnd)) {
    yield { start, end: index };
    start = index + separator.length;
  }
  if (start < text.length) yield { start, end: text.length };
}

/** The lines that are not blank, trimmed. */
export function filledLines(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (const line of everyLine(text)) {
    const span = trimmed(text, line);
    if (span.start < span.end) lines.push({ ...span, afterBlank });
    afterBlank = span.start === span.end;
  }
  return lines;
}

/** Removes the white space at the ends of a span. */
export function trimmed(text: string, { start, end }: Span): Span {
  const slice = text.slice(start, end);
  const from = start + slice.length - slice.trimStart().length;
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) };
}
