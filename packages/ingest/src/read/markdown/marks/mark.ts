import type { Span } from '@gegenlesen/bitext';

/** Markup that CommonMark does not know: tags of JSX, shortcodes, Liquid, admonitions, attribute lists. */
export interface Mark extends Span {
  /** What a reader sees of it: nothing, a blank, the end of a paragraph, or the markup itself, which is not divided. */
  readonly as: 'nothing' | 'blank' | 'edge' | 'atom';
  /** Whether it belongs to a line of text even if it is alone on its line. */
  readonly isInline?: true;
}

/** How an attribute or argument is written. */
export type ArgumentSyntax = 'jsx' | 'go' | 'raw';

/** The value of an attribute or argument that is prose, without its quotation marks. */
export interface Argument extends Span {
  readonly syntax: ArgumentSyntax;
  /** Whether it is part of the sentence around it. */
  readonly isInPlace?: true;
}

/** What of a text is not CommonMark. All spans are offsets in the text. */
export interface Marks {
  readonly marks: Mark[];
  readonly arguments: Argument[];
  /** What is between the signs of a comment, and the whole of it. */
  readonly comments: { readonly inner: Span; readonly whole: Span }[];
  /** Code within lines, with its backticks. */
  readonly code: Span[];
  /** Indentation that says where the content of an admonition or a definition ends. */
  readonly indentations: Span[];
}

export const noMarks = (): Marks => ({ marks: [], arguments: [], comments: [], code: [], indentations: [] });

const prosaic =
  /^(?:title|sub-?title|label|alt|alt-?text|description|summary|placeholder|caption|tooltip|heading|tagline|text|content|aria-label)$/i;

/** Whether a person reads the value of an attribute or argument, going by its name. */
export const isProsaic = (name: string): boolean => prosaic.test(name);

/** Whether nothing else is on the lines of a span. */
export function isAlone(text: string, { start, end }: Span): boolean {
  let first = start - 1;
  while (text[first] === ' ' || text[first] === '\t') first -= 1;
  const restOfLine = /[ \t]*(?:\r?\n|$)/y;
  restOfLine.lastIndex = end;
  return (first < 0 || text[first] === '\n') && restOfLine.test(text);
}

/**
 * Searches a text for a pattern from increasing offsets, in linear time altogether even if it is not there.
 *
 * @returns the first match at or after an offset, or null
 */
export function finderOf(text: string, wanted: RegExp): (from: number) => Span | null {
  const pattern = new RegExp(wanted, 'g');
  let next: Span | null = { start: -1, end: -1 };
  return (from) => {
    if (next !== null && next.start < from) {
      pattern.lastIndex = from;
      const found = pattern.exec(text);
      next = found === null ? null : { start: found.index, end: pattern.lastIndex };
    }
    return next;
  };
}

/** {@link finderOf} for several patterns, each made from a name. */
export function findersOf(
  text: string,
  patternOf: (name: string) => RegExp,
): (name: string, from: number) => Span | null {
  const finders = new Map<string, (from: number) => Span | null>();
  return (name, from) => {
    const finder = finders.get(name) ?? finderOf(text, patternOf(name));
    finders.set(name, finder);
    return finder(from);
  };
}
