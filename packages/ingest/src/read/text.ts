import type { Segment, SegmentKind, Span } from '@gegenlesen/bitext';
import { type Block, blockFrom, type Reading } from '../block.ts';
import { collapse, plainProse } from '../prose.ts';
import { everyLine, filledLines, type Line, trimmed } from './lines.ts';
import { continuations } from './wrapped-lines.ts';

/** `- `, `• `, `2. `, `a) `; not `1. Mai`. */
const bullet =
  /^(?:[-*+•·‣◦▪●○►–—]|\(?\d{1,3}[.)](?!\s*(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\b)|\(?[a-z]\))[ \t\u00a0]+(?=\S)/;
const quoteMark = /^(?:>[ \t]?)+/;

/**
 * Reads plain text. Each line is a paragraph, unless lines are hard-wrapped; then the lines of a paragraph are joined.
 * Bullets are not part of their items. Headings are marked later (see headings.ts), after leftovers are removed.
 */
export function readText(text: string): Reading {
  const lines = filledLines(text);
  const continues = continuations(text, lines, (line) => beginsItem(text, line));
  const blocks: Block[] = [];
  for (let i = 0; i < lines.length; ) {
    let next = i + 1;
    while (next < lines.length && continues[next]) next += 1;
    const block = paragraph(text, lines.slice(i, next));
    if (block !== null) blocks.push(block);
    i = next;
  }
  const joined = continues.includes(true);
  return {
    blocks,
    properties: [],
    remarks: [],
    notices: joined ? ['Hard-wrapped lines were joined into paragraphs.'] : [],
  };
}

const beginsItem = (text: string, { start, end }: Span): boolean =>
  bullet.test(text.slice(start, Math.min(end, start + 20)));

function paragraph(text: string, lines: readonly Line[]): Block | null {
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { kind, length } = opening(text.slice(first.start, Math.min(first.end, first.start + 40)));
  const span = { start: first.start + length, end: last.end };
  if (lines.length > 1) return blockFrom(kind, collapse([{ ...span, text: text.slice(span.start, span.end) }]));
  const prose = plainProse(text, span);
  return /[\p{L}\p{N}]/u.test(prose.text) ? { kind, prose, atoms: [] } : null;
}

function opening(beginning: string): { kind: SegmentKind; length: number } {
  const item = bullet.exec(beginning);
  if (item !== null) return { kind: 'list-item', length: item[0].length };
  const quote = quoteMark.exec(beginning);
  return quote === null ? { kind: 'paragraph', length: 0 } : { kind: 'quote', length: quote[0].length };
}

/**
 * Reads one sentence per line: segment n is line n + 1. An empty line is a segment without text, so that nothing shifts.
 * A line end at the very end does not begin another line.
 */
export function readLines(text: string): Segment[] {
  return Array.from(everyLine(text), (line, block) => {
    const { start, end } = trimmed(text, line);
    return { start, end, text: text.slice(start, end), kind: 'paragraph', block };
  });
}
