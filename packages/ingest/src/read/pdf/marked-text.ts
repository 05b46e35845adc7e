import type { SegmentKind, Span } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Reading } from '../../block.ts';
import { collapse } from '../../prose.ts';

/** What a line of the text of a PDF is: prose of a kind, what is repeated on every page, or
 * what is not read, such as code, page numbers and tables of contents. */
export type LineKind =
  | Extract<SegmentKind, 'heading' | 'paragraph' | 'list-item' | 'table-cell'>
  | 'omitted'
  | 'running head';

/**
 * The text of a PDF is one line for each paragraph, heading, item or cell, with a sign before it that says which. A form
 * feed begins a page.
 */
const signs: Readonly<Record<LineKind, string>> = {
  heading: '#',
  paragraph: '¶',
  'list-item': '•',
  'table-cell': '|',
  omitted: '>',
  'running head': '~',
};

const kinds: ReadonlyMap<string, LineKind> = new Map(
  Object.entries(signs).map(([kind, sign]) => [sign, kind as LineKind] as const),
);

/** A line of the text of a PDF. @param newPages how many pages begin with it */
export const markedLine = (kind: LineKind, text: string, newPages: number): string =>
  `${'\f'.repeat(newPages)}${signs[kind]} ${text}\n`;

/** Reads the text of a PDF, as `markedLine` makes it. */
export function readMarkedText(text: string): Reading {
  const blocks: Block[] = [];
  const apart: Span[] = [];
  for (const { start, end } of linesIn(text)) {
    const kind = kinds.get(text[start] ?? '');
    const span = { start: start + 2, end };
    if (kind === 'running head') apart.push(span);
    if (kind === undefined || kind === 'running head' || kind === 'omitted') continue;
    const block = blockFrom(kind, collapse([{ ...span, text: text.slice(span.start, span.end) }]));
    if (block !== null) blocks.push(block);
  }
  return { blocks, properties: [], remarks: [], notices: [], apart };
}

/** The lines of a text, without the form feeds that they begin with. */
function* linesIn(text: string): Generator<Span> {
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    const start = index + (/^\f*/.exec(line)?.[0].length ?? 0);
    yield { start, end: index + line.length };
  }
}
