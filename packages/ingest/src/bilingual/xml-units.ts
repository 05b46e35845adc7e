import { InputError } from '@gegenlesen/bitext';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { decodeXml } from './decode-xml.ts';
import type { Unit } from './unit.ts';

/** The callbacks of one format's reader, called in the order of the file; names have no prefix. */
export interface UnitReader {
  /** @param at the offset of the end of the tag */
  readonly open: (name: string, attributes: Readonly<Record<string, string>>, at: number) => void;
  readonly text: (text: string) => void;
  /**
   * @param at the offset of the end of the tag
   * @returns the unit that ends here, null if it lacks a side, undefined if none ends here
   */
  readonly close: (name: string, at: number) => Unit | null | undefined;
}

/**
 * The units of a bilingual XML file, in order, with one piece of the file in memory at a time; null for a unit that lacks
 * one of the languages.
 *
 * @throws InputError with the line if the XML is broken or its root element is not `root`
 */
export const unitsOfXml = (
  chunks: AsyncIterable<Uint8Array>,
  path: string,
  root: string,
  reader: UnitReader,
): AsyncGenerator<Unit | null> => unitsOfText(decodeXml(chunks, path), path, root, reader);

/** {@link unitsOfXml} for decoded text. */
export async function* unitsOfText(
  texts: AsyncIterable<string> | Iterable<string>,
  path: string,
  root: string,
  reader: UnitReader,
): AsyncGenerator<Unit | null> {
  const parser = new SaxesParser();
  let ready: (Unit | null)[] = [];
  let isRoot = false;
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const local = localName(name);
    if (!isRoot && local !== root) throw noRoot(path, local, root);
    isRoot = true;
    reader.open(local, attributes, parser.position);
  });
  parser.on('text', reader.text);
  parser.on('cdata', reader.text);
  parser.on('closetag', ({ name }) => {
    const unit = reader.close(localName(name), parser.position);
    if (unit !== undefined) ready.push(unit);
  });
  parser.on('error', ({ message }) => {
    throw new InputError(path, `is not well-formed XML: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`, {
      place: `line ${parser.line}`,
      remedy: 'export it again',
    });
  });
  for await (const text of texts) {
    parser.write(text);
    yield* ready;
    ready = [];
  }
  parser.close();
  yield* ready;
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const noRoot = (path: string, found: string, root: string): InputError =>
  new InputError(path, `begins with <${found}> instead of <${root}>`, { place: 'line 1' });
