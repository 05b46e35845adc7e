import { proseOf, type Segment } from '@gegenlesen/bitext';
import { never, type Writer, type Written } from '../../write/writer.ts';
import { endOfPlaceable } from './pattern.ts';

interface Ends {
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

const literal = (text: string): string => `{"${text}"}`;

/** The text before, between and after placeables, and these, alternately; null if a brace has no partner. */
function placeablesIn(text: string): readonly string[] | null {
  const parts: string[] = [];
  let start = 0;
  for (;;) {
    const length = text.slice(start).search(/[{}]/);
    if (length < 0) return [...parts, text.slice(start)];
    const end = endOfPlaceable(text, start + length);
    if (end === null) return null;
    parts.push(text.slice(start, start + length), text.slice(start + length, end));
    start = end;
  }
}

/** Blanks at the ends of lines, signs that would begin something else, and empty lines at the ends become literals. */
function escaped(typed: string, lineEnd: string, { isFirst, isLast }: Ends): string {
  return typed
    .split('\n')
    .map((line, i, { length }) => {
      const begins = i > 0 || isFirst;
      const ends = i < length - 1 || isLast;
      if (line === '' && length > 1 && ((i === 0 && isFirst) || (i === length - 1 && isLast))) return literal('');
      return line.replace(begins ? /^(?:[.*[]| +)/ : never, literal).replace(ends ? / +$/ : never, literal);
    })
    .join(lineEnd);
}

function written(wanted: string, lineEnd: string): string {
  const parts = placeablesIn(wanted) ?? [wanted.replace(/[{}]/g, literal)];
  return parts
    .map((part, i) => {
      const isText = i % 2 === 0;
      return isText ? escaped(part, lineEnd, { isFirst: i === 0, isLast: i === parts.length - 1 }) : part;
    })
    .join('');
}

/** Whether the braces of two texts are those of the same placeables, and not literals. */
function hasSamePlaceables(one: string, other: string): boolean {
  const [mine, others] = [one, other].map((text) => placeablesIn(text)?.filter((_, i) => i % 2 === 1));
  return mine !== undefined && others !== undefined && mine.join() === others.join();
}

/** All lines of a text are indented alike. */
function lineEndOf({ start }: Segment, { text }: Written): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return `${text.includes('\r\n') ? '\r\n' : '\n'}${/^ +$/.test(before) ? before : '    '}`;
}

export const fluentWriter: Writer = {
  escape: (typed, place) => escaped(typed, '\n', place),
  rewrite: (segment, wanted, document) =>
    /\n/.test(segment.text + wanted) || !hasSamePlaceables(proseOf(segment), wanted)
      ? { start: segment.start, end: segment.end, text: written(wanted, lineEndOf(segment, document)) }
      : null,
};
