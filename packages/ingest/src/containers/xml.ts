import { InputError, type Span } from '@gegenlesen/bitext';
import { SaxesParser } from 'saxes';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML does with what it meets, in the order of the file. */
export interface XmlEvents {
  readonly open: (name: string, attributes: Attributes) => void;
  /** @param span from the beginning of its start tag to the end of its end tag */
  readonly close: (name: string, span: Span) => void;
  /** @param text without entities; @param span where it is, with them */
  readonly text: (text: string, span: Span) => void;
}

/** The prefixes that everybody uses for the vocabularies that are read here; others are renamed to these. */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:oasis:names:tc:opendocument:xmlns:office:1.0', 'office'],
  ['urn:oasis:names:tc:opendocument:xmlns:text:1.0', 'text'],
  ['urn:oasis:names:tc:opendocument:xmlns:table:1.0', 'table'],
  ['urn:oasis:names:tc:opendocument:xmlns:style:1.0', 'style'],
]);

/**
 * Reads XML from one place of a text to another, in linear time and without recursion. Entities other than those of XML
 * itself are refused, so nothing can expand and nothing is fetched.
 *
 * @param path used in messages only
 * @throws InputError if it is not well-formed or declares entities
 */
export function readXml(text: string, { start, end }: Span, path: string, events: XmlEvents): void {
  const parser = new SaxesParser();
  const own = new Map<string, string>();
  const nameOf = (name: string): string => (own.size === 0 ? name : renamed(name, own));
  const begins: number[] = [];
  let last = start;
  const place = (): number => start + parser.position;
  const textUntil = (value: string, until: number): void => {
    events.text(value, { start: last, end: until });
    last = until;
  };
  parser.on('text', (value) => {
    textUntil(value, place() - 1);
  });
  parser.on('cdata', (value) => {
    // Written without escapes, so it is given character by character.
    events.text(value, { start: place() - 3 - value.length, end: place() - 3 });
    last = place();
  });
  parser.on('opentag', ({ name, attributes }) => {
    for (const key in attributes) if (key.startsWith('xmlns')) note(own, key, attributes[key] ?? '');
    begins.push(last);
    last = place();
    events.open(nameOf(name), own.size === 0 ? attributes : renamedAll(attributes, own));
  });
  parser.on('closetag', ({ name }) => {
    last = place();
    events.close(nameOf(name), { start: begins.pop() ?? last, end: last });
  });
  for (const kind of ['comment', 'processinginstruction'] as const) {
    parser.on(kind, () => {
      last = place();
    });
  }
  parser.on('doctype', (declared) => {
    if (declared.includes('<!ENTITY')) {
      throw new InputError(path, 'declares entities in its XML, which is not supported', { remedy: 'save it again' });
    }
  });
  parser.on('error', ({ message }) => {
    throw new InputError(
      path,
      `contains XML that is not well-formed: ${message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')}`,
      {
        place: `line ${parser.line} of <${rootOf(text, start)}>`,
        remedy: 'save it again in the program that it comes from',
      },
    );
  });
  parser.write(text.slice(start, end)).close();
}

/** Notes a prefix that is not the usual one of its vocabulary. */
function note(own: Map<string, string>, key: string, uri: string): void {
  const usual = prefixes.get(uri);
  const prefix = key.slice('xmlns:'.length);
  if (usual !== undefined && usual !== prefix) own.set(prefix, usual);
}

function renamed(name: string, own: ReadonlyMap<string, string>): string {
  const colon = name.indexOf(':');
  const prefix = own.get(colon < 0 ? '' : name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}

/** An attribute without a prefix belongs to no vocabulary. */
const renamedAll = (attributes: Attributes, own: ReadonlyMap<string, string>): Attributes =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name.includes(':') ? renamed(name, own) : name, value]),
  );

/** The name of the first element, which tells parts of a container apart. */
export const rootOf = (text: string, start: number): string =>
  /<([A-Za-z_][\w:.-]*)/.exec(text.slice(start, start + 5000))?.[1] ?? '?';

/** The elements of a short XML file such as a list of parts, in order, with the names that they have without prefixes. */
export function elementsOf(xml: string, path: string): { readonly name: string; readonly attributes: Attributes }[] {
  const elements: { name: string; attributes: Attributes }[] = [];
  readXml(xml, { start: 0, end: xml.length }, path, {
    open: (name, attributes) => elements.push({ name: name.slice(name.indexOf(':') + 1), attributes }),
    close: () => {},
    text: () => {},
  });
  return elements;
}
