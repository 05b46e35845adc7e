import type { SegmentKind } from '@gegenlesen/bitext';
import { afterSpace, argumentsAt, skipArguments } from './arguments.ts';
import { captions, codes, headings, notes, silent, styles, switches } from './commands.ts';
import type { LatexReader } from './latex-reader.ts';
import { unitOf } from './signs.ts';

/** Reads a command that is a word: a title, a note, a style, code, or one that nobody knows, which is an atom. */
export function readMacro(reader: LatexReader, name: string, after: number): void {
  const style = styles.get(name);
  if (headings.has(name) || captions.has(name))
    ownBlock(
      reader,
      headings.has(name) ? 'heading' : 'paragraph',
      skipArguments(reader.text, after, name === 'captionof' ? 1 : 0),
    );
  else if (notes.has(name)) note(reader, skipArguments(reader.text, after, 0));
  else if (style !== undefined || name === 'enquote')
    styled(reader, name, skipArguments(reader.text, after, style ?? 0));
  else if (name === 'SI' || name === 'qty' || name === 'num') quantity(reader, name, after);
  else if (switches.has(name)) reader.at = afterSpace(reader.text, after);
  else {
    const { groups, end } = argumentsAt(reader.text, after, silent.has(name) ? 9 : 3);
    const last = groups.at(-1);
    if (silent.has(name)) reader.at = end;
    else {
      if (codes.has(name) && last !== undefined) reader.atom(last.start, last.end);
      else reader.atom(reader.at, groups.length === 0 ? after : end);
      reader.at = groups.length === 0 ? after : end;
    }
  }
}

function ownBlock(reader: LatexReader, kind: SegmentKind, at: number): void {
  reader.finish();
  reader.open(at, () => reader.finish(kind));
}

function note(reader: LatexReader, at: number): void {
  const outer = reader.parts;
  const isOpen = reader.open(at, () => {
    reader.notes.push(reader.parts);
    reader.parts = outer;
  });
  if (isOpen) reader.parts = [];
}

function styled(reader: LatexReader, name: string, at: number): void {
  if (name !== 'enquote') reader.open(at, () => undefined);
  else {
    const start = reader.at;
    const isOpen = reader.open(at, () => reader.parts.push({ text: '“', start: reader.at, end: reader.at + 1 }));
    if (isOpen) reader.parts.push({ text: '„', start, end: reader.at });
  }
}

/** `\SI{5}{\kilo\metre}` is `5 km`. */
function quantity(reader: LatexReader, name: string, after: number): void {
  const { groups, end } = argumentsAt(reader.text, after, name === 'num' ? 1 : 2);
  const [number, unit] = groups;
  const printed = unit === undefined ? '' : unitOf(reader.text.slice(unit.start, unit.end));
  if (number === undefined || printed === null) reader.atom(reader.at, Math.max(end, after));
  else {
    reader.parts.push({ text: reader.text.slice(number.start, number.end), ...number });
    if (unit !== undefined) {
      reader.parts.push({ text: '\u00a0', start: number.end, end: unit.start }, { text: printed, ...unit });
    }
  }
  reader.at = Math.max(end, after);
}
