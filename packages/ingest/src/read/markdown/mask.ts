import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../../prose.ts';
import type { Mark } from './marks/mark.ts';
import type { SiteMarkup } from './site-markup.ts';

/** Neither a blank nor punctuation, so that emphasis beside it stays emphasis. */
const filler = '\u2060';

/**
 * A text that CommonMark understands, made from one that has more markup: marks are filled with characters that mean
 * nothing or, if nothing else is on their line, with blanks; indentation of admonitions is cut.
 */
export interface Masked {
  readonly text: string;
  /** The parts of the original text that parts of the masked text come from, one list for each paragraph. */
  readonly unmask: (parts: readonly Part[]) => readonly (readonly Part[])[];
  /** Where an offset of the masked text is in the original. */
  readonly offsetOf: (offset: number) => number;
}

export function mask({ body: text, marks: found, indentations, isMdx }: SiteMarkup): Masked {
  const marks = disjoint(found);
  const filled = fill(text, marks, isMdx);
  const kept = keptSpans(text.length, indentations);
  const starts: number[] = [];
  let length = 0;
  for (const { start, end } of kept) {
    starts.push(length);
    length += end - start;
  }
  const pieceOf = (offset: number): number => Math.max(0, firstAfter(starts, offset) - 1);
  const offsetOf = (offset: number): number => {
    const piece = pieceOf(offset);
    return (kept[piece]?.start ?? 0) + offset - (starts[piece] ?? 0);
  };
  function* inOriginal(part: Part): Generator<Part> {
    if (part.end - part.start !== part.text.length) {
      yield {
        ...part,
        start: offsetOf(part.start),
        end: part.end > part.start ? offsetOf(part.end - 1) + 1 : offsetOf(part.end),
      };
      return;
    }
    for (let at = part.start; at < part.end; ) {
      const until = Math.min(part.end, starts[pieceOf(at) + 1] ?? part.end);
      const start = offsetOf(at);
      yield { ...part, text: part.text.slice(at - part.start, until - part.start), start, end: start + until - at };
      at = until;
    }
  }
  return {
    text: kept.map(({ start, end }) => filled.slice(start, end)).join(''),
    unmask: (parts) =>
      withoutMarks(
        text,
        parts.flatMap((part) => [...inOriginal(part)]),
        marks,
      ),
    offsetOf,
  };
}

/** In order; where two overlap, the first one counts. */
function disjoint(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  for (const mark of [...marks].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (last === undefined || mark.start >= last.end) kept.push(mark);
    else if (mark.end > last.end) kept.push({ ...mark, start: last.end });
  }
  return kept;
}

function keptSpans(length: number, cuts: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  let start = 0;
  for (const cut of cuts) {
    if (cut.start > start) kept.push({ start, end: cut.start });
    start = Math.max(start, cut.end);
  }
  kept.push({ start, end: length });
  return kept;
}

/** The index of the first number that is greater. */
function firstAfter(numbers: readonly number[], wanted: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Marks that keep their line are filled with another character first, to tell them apart. */
const lineFiller = '\u2061';
const markedLine = new RegExp(`^[ \\t]*${filler}[ \\t${filler}]*(?=\\r?$)`, 'gm');

function fill(text: string, marks: readonly Mark[], isMdx: boolean): string {
  const pieces: string[] = [];
  let at = 0;
  for (const mark of marks) {
    const keepsLine = mark.isInline || mark.as === 'atom';
    pieces.push(text.slice(at, mark.start));
    pieces.push(text.slice(mark.start, mark.end).replace(/[^\r\n]/g, keepsLine ? lineFiller : filler));
    at = mark.end;
  }
  pieces.push(text.slice(at));
  const filled = pieces.join('');
  return filled.replace(markedLine, (line, offset: number) =>
    !isMdx && followsHtml(filled, offset) ? line : ' '.repeat(line.length),
  );
}

/** Whether the line before is HTML, which an empty line would end. */
function followsHtml(text: string, lineStart: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', lineStart - 2) + 1, Math.max(0, lineStart - 1));
  return /^\s*<[a-z/]/.test(before);
}

/** Parts without the marks in them, one list for each paragraph. */
function withoutMarks(text: string, parts: readonly Part[], marks: readonly Mark[]): readonly (readonly Part[])[] {
  const ends = marks.map(({ end }) => end);
  let paragraph: Part[] = [];
  const paragraphs = [paragraph];
  for (const part of parts) {
    const isCopy = part.end - part.start === part.text.length;
    let at = part.start;
    for (let i = firstAfter(ends, part.start); ; i += 1) {
      const mark = marks[i];
      if (mark === undefined || mark.start >= part.end) break;
      if (isCopy && mark.start > at) paragraph.push(pieceOf(part, at, mark.start));
      at = Math.min(mark.end, part.end);
      if (mark.as === 'edge') {
        paragraph = [];
        paragraphs.push(paragraph);
      } else if (mark.as !== 'nothing') {
        const start = Math.max(mark.start, part.start);
        const seen = mark.as === 'blank' ? { text: ' ' } : ({ text: text.slice(start, at), atom: true } as const);
        paragraph.push({ ...seen, start, end: at });
      }
    }
    if (at === part.start) paragraph.push(part);
    else if (isCopy && at < part.end) paragraph.push(pieceOf(part, at, part.end));
  }
  return paragraphs;
}

const pieceOf = (part: Part, start: number, end: number): Part => ({
  ...part,
  text: part.text.slice(start - part.start, end - part.start),
  start,
  end,
});
