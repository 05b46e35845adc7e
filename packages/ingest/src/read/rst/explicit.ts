import type { BodyReader, Place } from './body-reader.ts';
import { directiveOf, isProsaicOption, namesVersion } from './directives.ts';
import { cutRow, endOfIndented, isBlank, type Range, type Row } from './rows.ts';

const directive = /^(?:\|[^|]{1,100}\|\s+)?([A-Za-z][\w.+:-]{0,80}?) ?::(?:\s+|$)/;

/** Reads what begins with `..`: footnotes, directives, targets, comments. @returns the index of the row after it */
export function readExplicit(reader: BodyReader, rows: readonly Row[], { from, to }: Range, place: Place): number {
  const row = rows[from];
  if (row === undefined) return to;
  const end = endOfIndented(rows, from + 1, to, row.column);
  const rest = cutRow(row, 2, reader.text);
  const line = reader.line(rest);
  const note = /^\[(?:\d{1,5}|#[\w.-]{0,80}|\*|[A-Za-z][\w.-]{0,80})\](?:\s+|$)/.exec(line);
  const named = directive.exec(line);
  if (note !== null) {
    reader.readBody(rows, cutRow(rest, note[0].length, reader.text), { from: from + 1, to: end }, place);
  } else if (named !== null) {
    const argument = cutRow(rest, named[0].length, reader.text);
    readDirective(reader, rows, (named[1] ?? '').toLowerCase(), argument, { from: from + 1, to: end }, place);
  } else if (line === '' && reader.line(rows[from + 1]) === '') return from + 1;
  else if (!/^_/.test(line)) reader.comment(row, rest);
  return end;
}

function readDirective(
  reader: BodyReader,
  rows: readonly Row[],
  name: string,
  first: Row,
  { from, to }: Range,
  place: Place,
): void {
  const { argument, content, isOne } = directiveOf(name);
  const isOption = (at: number): boolean => at < to && /^:[\w:-]{1,60}:(?:\s|$)/.test(reader.line(rows[at]));
  const begin = namesVersion(name)
    ? cutRow(first, /^\S*/.exec(reader.line(first))?.[0].length ?? 0, reader.text)
    : first;
  if (isOne && !isOption(from)) {
    reader.readBody(rows, begin, { from, to }, place);
    return;
  }
  let at = from;
  while (at < to && !isOption(at) && !isBlank(rows[at] ?? begin)) at += 1;
  const hasArgument = !isBlank(first);
  if (argument && hasArgument) reader.emit('paragraph', [begin, ...rows.slice(from, at)]);
  let next = hasArgument ? at : from;
  for (; isOption(next); next = endOfOption(rows, next, to)) {
    const [mark = ''] = /^:[\w:-]{1,60}:\s*/.exec(reader.line(rows[next])) ?? [];
    const row = rows[next];
    if (row === undefined || !isProsaicOption(mark.replaceAll(/[:\s]/g, ''))) continue;
    reader.emit('paragraph', [
      cutRow(row, mark.length, reader.text),
      ...rows.slice(next + 1, endOfOption(rows, next, to)),
    ]);
  }
  if (content) reader.read(rows, { from: next, to }, { ...place, depth: place.depth + 1 });
}

/** An option goes on where lines are indented beyond it. */
function endOfOption(rows: readonly Row[], at: number, to: number): number {
  const column = rows[at]?.column ?? 0;
  let end = at + 1;
  while (end < to && !isBlank(rows[end] ?? { start: 0, end: 0, column }) && (rows[end]?.column ?? 0) > column) end += 1;
  return end;
}
