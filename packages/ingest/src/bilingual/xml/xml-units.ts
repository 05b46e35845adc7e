import { InputError, type Span } from '@gegenlesen/bitext';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Unit } from '../unit.ts';
import { decodeXml } from './decode-xml.ts';

/** The part of a file that is in memory; `at` is the offset of its beginning. */
export interface XmlText {
  readonly text: string;
  readonly at: number;
}

/** A tag; names have no prefix, unless it is another than that of the root. */
export interface Tag extends Span {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** That of its end. */
  readonly line: number;
}

/** The callbacks of one format's reader, called in the order of the file. */
export interface UnitReader {
  readonly open: (tag: Tag) => void;
  /**
   * @param tag the closing tag, or the opening one of an element that closes itself
   * @param around the file from the beginning of the outermost element that `holds` names
   * @returns the units that end here; null for one that lacks a side
   */
  readonly close: (tag: Tag, around: XmlText) => readonly (Unit | InputError | null)[];
  /** The elements that hold all that is needed to read a unit. */
  readonly holds: ReadonlySet<string>;
}

/**
 * The units of a bilingual XML file, in order, with one unit and one piece of the file in memory at a time; null for a unit
 * that lacks one of the languages.
 *
 * @throws InputError with the line, after the units before it, if the XML is broken; if its root element is none of `roots`
 */
export const unitsOfXml = (
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  roots: readonly string[],
  reader: UnitReader,
): AsyncGenerator<Unit | InputError | null> => unitsOfText(decodeXml(chunks, path), path, roots, reader);

/** {@link unitsOfXml} for decoded text. */
export async function* unitsOfText(
  texts: AsyncIterable<string> | Iterable<string>,
  path: string,
  roots: readonly string[],
  reader: UnitReader,
): AsyncGenerator<Unit | InputError | null> {
  const parser = new SaxesParser();
  let ready: (Unit | InputError | null)[] = [];
  let memory: XmlText = { text: '', at: 0 };
  let prefix: string | null = null;
  let tagStart = 0;
  /** Where the outermost element that holds a unit begins, and how many are open. */
  let held = { start: 0, depth: 0 };
  const localName = (name: string): string =>
    prefix !== null && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  parser.on('opentagstart', ({ name }) => {
    // The parser has read the character after the name.
    tagStart = parser.position - name.length - 2;
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (prefix === null) {
      prefix = name.slice(0, name.indexOf(':') + 1);
      if (!roots.includes(localName(name))) throw noRoot(path, name, roots);
    }
    const tag = { name: localName(name), attributes, start: tagStart, end: parser.position, line: parser.line };
    if (reader.holds.has(tag.name)) held = { start: held.depth === 0 ? tagStart : held.start, depth: held.depth + 1 };
    reader.open(tag);
  });
  parser.on('closetag', ({ name, attributes, isSelfClosing }) => {
    const end = parser.position;
    const start = isSelfClosing ? tagStart : memory.at + memory.text.lastIndexOf('</', end - memory.at - 1);
    const tag = { name: localName(name), attributes, start, end, line: parser.line };
    ready.push(...reader.close(tag, memory));
    if (reader.holds.has(tag.name)) held = { ...held, depth: held.depth - 1 };
  });
  parser.on('error', ({ message }) => {
    throw new InputError(path, `is not well-formed XML: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`, {
      place: `line ${parser.line}`,
      remedy: 'export it again',
    });
  });
  try {
    for await (const text of texts) {
      memory = { text: memory.text + text, at: memory.at };
      parser.write(text);
      yield* ready;
      ready = [];
      const end = memory.at + memory.text.length;
      const kept = held.depth > 0 ? held.start : Math.max(memory.at, end - longestTag);
      memory = { text: memory.text.slice(kept - memory.at), at: kept };
    }
    parser.close();
  } catch (error) {
    yield* ready;
    throw error;
  }
  yield* ready;
}

/** A closing tag may begin in the piece before. */
const longestTag = 1000;

const noRoot = (path: string, found: string, roots: readonly string[]): InputError =>
  new InputError(path, `begins with <${found}> instead of ${roots.map((root) => `<${root}>`).join(' or ')}`, {
    place: 'line 1',
  });
