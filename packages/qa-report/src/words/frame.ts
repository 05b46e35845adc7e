import type { Severity, Span } from '@gegenlesen/bitext';
import { characterWidth, padded } from './display-width.ts';
import { visible } from './escape/visible.ts';
import type { TextStyle } from './text-style.ts';
import { wrap, wrapped } from './wrap.ts';

/** One side of a caret frame. */
export interface FrameSide {
  /** In the margin: the language. */
  readonly label: string;
  readonly text: string;
  /** What the carets point at; an empty span is a place where something is missing. */
  readonly marks: readonly Span[];
}

/** How many lines of a long sentence are shown around its marks. */
const mostLines = 5;

/**
 * Both sides of a finding with carets under its marks, and its message below, if it has one:
 *
 *     en │ The crane lifts 12 tonnes.
 *        │                 ^^
 *     de │ Der Kran hebt 21 Tonnen.
 *        │               ^^
 *        Expected `12` in the translation, found `21`
 */
export function frame(
  sides: readonly FrameSide[],
  message: string,
  severity: Severity,
  { width, paint }: TextStyle,
): readonly string[] {
  const margin = Math.max(0, ...sides.map(({ label }) => label.length));
  const columns = Math.max(10, width - margin - 3);
  const framed = sides.flatMap(({ label, text, marks }) => {
    const shown = visible(text).replaceAll('\u00ad', '·');
    const lines = text === '' ? [{ text: paint.dim('(nothing)'), carets: '' }] : marked(shown, marks, columns);
    const edge = (name: string) => paint.dim(`${padded(name, margin)} │`);
    return lines.flatMap((line, i) => [
      `${edge(i === 0 ? label : '')} ${line.text}`,
      ...(line.carets === '' ? [] : [`${edge('')} ${paint.severity(severity, line.carets)}`]),
    ]);
  });
  const indent = ' '.repeat(margin + 1);
  const lines = wrapped(visible(message), columns).map((line) => `${indent}${paint.bold(line)}`);
  return message === '' ? framed : [...framed, ...lines];
}

interface FrameLine {
  readonly text: string;
  readonly carets: string;
}

function marked(text: string, marks: readonly Span[], columns: number): readonly FrameLine[] {
  const lines = wrap(text, columns);
  const isMarked = lines.map((line, i) => marks.some((mark) => reaches(mark, line, i === lines.length - 1)));
  const near = lines.map((_, i) => isMarked[i - 1] || isMarked[i] || isMarked[i + 1]);
  const wanted = lines.length <= mostLines || !isMarked.includes(true) ? firstLines(lines.length) : thinned(near);
  const shown: FrameLine[] = [];
  for (const [i, line] of lines.entries()) {
    if (wanted.has(i)) {
      const carets = isMarked[i] ? caretLine(text, line, marks) : '';
      shown.push({ text: text.slice(line.start, line.end).trimEnd(), carets });
    } else if (wanted.has(i - 1) || i === 0) {
      shown.push({ text: '…', carets: '' });
    }
  }
  return shown;
}

/** A mark belongs to a line that shares a character with it; an empty mark at the very end belongs to the last line. */
const reaches = (mark: Span, line: Span, isLast: boolean): boolean =>
  mark.start < line.end ? mark.start >= line.start || mark.end > line.start : isLast && mark.start === line.end;

const firstLines = (count: number): ReadonlySet<number> =>
  new Set(Array.from({ length: Math.min(count, mostLines) }, (_, i) => i));

/** The lines near a mark, or the first and last few of them if there are too many. */
function thinned(near: readonly (boolean | undefined)[]): ReadonlySet<number> {
  const indices = near.flatMap((isNear, i) => (isNear ? [i] : []));
  return new Set(indices.length <= mostLines ? indices : [...indices.slice(0, mostLines - 2), ...indices.slice(-2)]);
}

function caretLine(text: string, line: Span, marks: readonly Span[]): string {
  const words = text.slice(line.start, line.end);
  const wordsEnd = line.start + words.trimEnd().length;
  let carets = '';
  let offset = line.start;
  for (const character of words) {
    const isMarked = marks.some(({ start, end }) =>
      start === end ? offset === start : offset >= start && offset < Math.min(end, wordsEnd),
    );
    carets += (isMarked ? '^' : ' ').repeat(characterWidth(character));
    offset += character.length;
  }
  const endsHere = marks.some(({ start, end }) => start === end && start === offset && offset === text.length);
  return (endsHere ? `${carets}^` : carets).trimEnd();
}
