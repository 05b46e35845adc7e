import type { Document, Segment, Span } from '@gegenlesen/bitext';
import { lacks } from '../encode.ts';

/** The new text of a part of a document. */
export interface Replacement extends Span {
  readonly text: string;
}

/** What a writer needs from the document. */
export type Written = Pick<Document, 'text' | 'format' | 'encoding' | 'path'>;

/** Where typed text goes. */
export interface Place {
  readonly document: Written;
  /** The sentence or string that it becomes part of. */
  readonly segment: Segment;
  /** In the text of the document. */
  readonly offset: number;
  /** Whether the sentence or string begins with it. */
  readonly isFirst: boolean;
  /** Whether the sentence or string ends with it. */
  readonly isLast: boolean;
}

/** How a format writes what somebody typed. */
export interface Writer {
  /** Typed text as the file needs it, so that it reads the same again. */
  readonly escape: (typed: string, place: Place) => string;
  /** What has to go with a text that is removed; only the text by default. */
  readonly remove?: (span: Span, document: Written) => Span;
  /** The whole string with its new text, where no part of it can stay as it is; null where the rest can stay. */
  readonly rewrite?: (segment: Segment, wanted: string, document: Written) => Replacement | null;
  /**
   * What has to change along with the replacements of a segment, such as the underline of a title.
   *
   * @throws InputError if there is no room for the text, as in a table drawn of signs
   */
  readonly alongside?: (
    segment: Segment,
    replacements: readonly Replacement[],
    document: Written,
  ) => readonly Replacement[];
}

/** A line of a document with replacements; those elsewhere do nothing. */
export function lineWith({ text }: Written, line: Span, replacements: readonly Replacement[]): string {
  let written = '';
  let at = line.start;
  for (const one of replacements) {
    if (one.start < line.start || one.end > line.end) continue;
    written += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return written + text.slice(at, line.end);
}

/** Whether the encoding of a file lacks a character of a text. */
export const lacksSome = ({ encoding }: Written, text: string): boolean =>
  Array.from(text).some((character) => lacks(encoding, character));

/** A text with references instead of the characters that the encoding of the file lacks. */
export const withReferences = (text: string, { encoding }: Written, reference: (character: string) => string): string =>
  Array.from(text, (character) => (lacks(encoding, character) ? reference(character) : character)).join('');

/** UTF-16 units as `\u00e4`, the prefix given. */
export const unitsOf = (text: string, prefix: string): string =>
  text
    .split('')
    .map((unit) => `${prefix}${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** A pattern that matches nothing. */
export const never = /(?!)/;
