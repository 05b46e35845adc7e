import { InputError, type Segment, type Span } from '@gegenlesen/bitext';
import { lineWith, never, type Place, type Replacement, type Writer, type Written } from '../../write/writer.ts';
import { isHarmless } from '../marked/is-harmless.ts';
import { lineAt, underlinedTitle } from '../marked/underline.ts';
import { fieldLength, isAdornment, markerLength, optionLength, widthOf } from './markers.ts';
import { columnsOfBorder, gridBorder, simpleBorder } from './table.ts';

/** Typed text for reStructuredText, where a backslash takes the meaning from any sign. */
function escaped(typed: string, place: Place): string {
  const oneLine = typed.replace(/\s*[\r\n]+\s*/g, ' ');
  if (isInLiteral(place)) return oneLine;
  const line = place.isFirst ? oneLine.trimStart() : oneLine;
  const text = line
    .replace(/[\\*`|_]/g, (sign, at) => (sign !== '\\' && isHarmless(line, at) ? sign : `\\${sign}`))
    .replace(/(?<=:):/g, '\\:')
    .replace(place.segment.text.includes('`') ? /[<>]/g : never, '\\$&');
  if (beginsLine(place) && beginsBlock(text)) return `\\${text}`;
  // Markup has to end before a word can begin.
  return isAfterMark(place) && /^[\p{L}\p{N}]/u.test(text) ? `\\ ${text}` : text;
}

const isInLiteral = ({ segment, offset }: Place): boolean =>
  (segment.text.slice(0, Math.max(0, offset - segment.start)).match(/``/g)?.length ?? 0) % 2 === 1;

const isAfterMark = ({ document: { text }, offset, isFirst }: Place): boolean =>
  !isFirst && /(?<!\\)[`*|_]/.test(text.slice(Math.max(0, offset - 2), offset).slice(-1)) && text[offset - 2] !== '\\';

const beginsLine = ({ document: { text }, offset, isFirst }: Place): boolean =>
  isFirst || /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, offset - 100), offset));

const beginsBlock = (text: string): boolean =>
  markerLength(text) > 0 ||
  fieldLength(text) > 0 ||
  optionLength(text) > 0 ||
  /^(?:\.\.|__|>>>|\|)(?:\s|$)/.test(text) ||
  isAdornment(text) ||
  simpleBorder.test(text) ||
  gridBorder.test(text);

export const rstWriter: Writer = {
  escape: escaped,
  alongside: (segment, replacements, document) =>
    segment.kind === 'table-cell'
      ? padding(segment, replacements, document)
      : underlines(segment, replacements, document),
};

/** A title must not be longer than the lines under it and over it. */
function underlines(segment: Segment, replacements: readonly Replacement[], document: Written): Replacement[] {
  const found = underlinedTitle(segment, replacements, document, isAdornment);
  if (found === null) return [];
  const { title, line, underline } = found;
  const { text } = document;
  const missing = widthOf(title) - (underline.end - underline.start);
  if (missing <= 0) return [];
  const more = { start: underline.end, end: underline.end, text: text.charAt(underline.start).repeat(missing) };
  const over = lineAt(text, line.start - 1);
  const written = text.slice(over.start, over.end).trimEnd();
  const end = over.start + written.length;
  const isOverlined = line.start > 0 && written === text.slice(underline.start, underline.end);
  return isOverlined ? [{ ...more, start: end, end }, more] : [more];
}

/** In a table drawn of signs, what comes after a cell stays in its column: spaces go or come at the end of the cell. */
function padding(segment: Segment, replacements: readonly Replacement[], document: Written): Replacement[] {
  const lines = new Map<number, Span>();
  for (const { start } of replacements) {
    const line = lineAt(document.text, start);
    lines.set(line.start, line);
  }
  return [...lines.values()].flatMap((line) => {
    const within = replacements.filter((one) => one.start >= line.start && one.end <= line.end);
    const longer = widthOf(lineWith(document, line, within)) - widthOf(document.text.slice(line.start, line.end));
    const end = endOfCell(document.text, line, Math.max(...within.map((one) => one.end)));
    if (longer === 0 || end === null) return [];
    const space = /[ \t]*$/.exec(document.text.slice(line.start, end))?.[0].length ?? 0;
    if (longer > space - (document.text[end] === '|' ? 0 : 1)) {
      throw new InputError(document.path, `has no room for \`${longer}\` more columns in a cell of its table`, {
        place: placeOf(document.text, segment.start),
        remedy: 'shorten the text, or widen the column in the file first',
      });
    }
    return longer > 0 ? [{ start: end - longer, end, text: '' }] : [{ start: end, end, text: ' '.repeat(-longer) }];
  });
}

const placeOf = (text: string, offset: number): string => `line ${text.slice(0, offset).split('\n').length}`;

/** Where the column of a cell ends in its line; null for the last column of a simple table, which may be longer. */
function endOfCell(text: string, line: Span, from: number): number | null {
  const row = text.slice(line.start, line.end);
  if (/^\s*[|+]/.test(row)) {
    const end = text.indexOf('|', from);
    return end < 0 || end > line.end ? null : end;
  }
  const border = borderAbove(text, line.start);
  if (border === null) return null;
  const next = columnsOfBorder(border).find((column) => line.start + column.from > from - 1);
  return next === undefined || line.start + next.from > line.end ? null : line.start + next.from;
}

/** How far above a line of a table its border can be, in characters. */
const tallest = 200_000;

function borderAbove(text: string, from: number): string | null {
  for (let at = from; at > Math.max(0, from - tallest); ) {
    const line = lineAt(text, at - 1);
    const written = text.slice(line.start, line.end).trimEnd();
    if (simpleBorder.test(written.trimStart())) return written;
    at = line.start;
  }
  return null;
}
