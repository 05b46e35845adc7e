import type { Span } from '@gegenlesen/bitext';
import type { Part } from '../../prose.ts';

/** Covers what is settled, so that later patterns do not match in it: neither letter, nor space, nor punctuation. */
const cover = '\uffff';

/**
 * Markup found in a text, pattern by pattern. Each pattern sees the text with the markup that others found covered, at the
 * same offsets.
 */
export class Markup {
  /** The text with all that is settled covered. */
  open: string;
  readonly #text: string;
  readonly #settled: Part[] = [];
  readonly #code: Span[] = [];

  constructor(text: string) {
    this.#text = text;
    this.open = text;
  }

  /**
   * Settles what a pattern matches.
   *
   * @param pattern global; takes linear time
   * @param settle the parts of a match that are settled, in order and disjoint; null if the match is no markup
   */
  find(pattern: RegExp, settle: (match: RegExpExecArray) => readonly Part[] | null): void {
    this.settle(Array.from(this.open.matchAll(pattern)).flatMap((match) => settle(match) ?? []));
  }

  /** Settles spans, in order and disjoint: they read as their texts, which are empty for what nobody sees. */
  settle(parts: readonly Part[]): void {
    if (parts.length === 0) return;
    const texts: string[] = [];
    let at = 0;
    for (const part of parts) {
      this.#settled.push(part);
      texts.push(this.open.slice(at, part.start), cover.repeat(part.end - part.start));
      at = part.end;
    }
    this.open = texts.join('') + this.open.slice(at);
  }

  /** Marks spans as code, to be read as atoms. */
  code(spans: readonly Span[]): void {
    this.#code.push(...spans);
  }

  /** What a reader sees of some spans. @param spans in order, disjoint */
  partsOf(spans: readonly Span[]): Part[] {
    this.#settled.sort(byStart);
    this.#code.sort(byStart);
    const parts = spans.flatMap((span) => this.#partsOfSpan(span)).filter(({ text }) => text !== '');
    return withCode(parts, this.#code);
  }

  #partsOfSpan({ start, end }: Span): Part[] {
    const parts: Part[] = [];
    let at = start;
    for (let next = firstFrom(this.#settled, start); ; next += 1) {
      const part = this.#settled[next];
      if (part === undefined || part.start >= end) break;
      parts.push(this.#copy(at, part.start), part);
      at = part.end;
    }
    return [...parts, this.#copy(at, end)];
  }

  #copy(start: number, end: number): Part {
    return { text: this.#text.slice(start, end), start, end };
  }
}

/** Markup that nobody sees. */
export const hidden = (start: number, end: number): Part => ({ text: '', start, end });

const byStart = (one: Span, other: Span): number => one.start - other.start;

/** The index of the first span that begins at an offset or after it. */
function firstFrom(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The parts, those within code as atoms. Code begins and ends at markup, so no part is cut. */
function withCode(parts: readonly Part[], code: readonly Span[]): Part[] {
  let next = Math.max(0, firstFrom(code, parts[0]?.start ?? 0) - 1);
  return parts.map((part) => {
    while ((code[next]?.end ?? Number.POSITIVE_INFINITY) <= part.start) next += 1;
    const span = code[next];
    return span !== undefined && span.start <= part.start && part.end <= span.end ? { ...part, atom: true } : part;
  });
}

/** A text of spans without other spans. @param without in order, disjoint, within `span` */
export function spansBetween({ start, end }: Span, without: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const hole of without) {
    if (hole.start >= at) spans.push({ start: at, end: hole.start });
    at = Math.max(at, hole.end);
  }
  return [...spans, { start: at, end }];
}
