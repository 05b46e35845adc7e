import { type Format, InputError, type Span } from '@gegenlesen/bitext';
import { type Archive, contentOf, openArchive } from './archive.ts';
import { docxParts } from './parts-of-docx.ts';
import { epubParts } from './parts-of-epub.ts';
import { odtParts } from './parts-of-odt.ts';
import { xlsxParts } from './parts-of-xlsx.ts';

/** A part of a container that is in the text of its document. */
export interface Part {
  readonly name: string;
  /** The bytes of its byte order mark. */
  readonly mark: number;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be';
  readonly text: string;
}

export interface Container {
  readonly format: Format;
  readonly archive: Archive;
  /** In the order in which they are joined. */
  readonly parts: readonly Part[];
}

/** Between two parts in the text of a document: the file separator, which XML cannot hold. */
const joint = '\u001c';

/** The text of a document in a container. */
export const joined = (parts: readonly Part[]): string => parts.map(({ text }) => text).join(joint);

/** The span of each part in the text of a document, in order. */
export function partSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (let end = text.indexOf(joint); end >= 0; end = text.indexOf(joint, start)) {
    spans.push({ start, end });
    start = end + 1;
  }
  return [...spans, { start, end: text.length }];
}

/** A file of a container as text, or null if there is none. */
export type ReadPart = (name: string) => string | null;

const mostCharacters = 200_000_000;

/**
 * Unpacks the parts of a container that hold text. The format follows from the content, whatever the ending says.
 *
 * @throws InputError if it is broken, protected, too large, or holds no document that can be read
 */
export function openContainer(bytes: Uint8Array, path: string): Container {
  const archive = openArchive(bytes, path);
  const read: ReadPart = (name) => partOf(archive, name)?.text ?? null;
  const format = formatOf(archive, read);
  const names = namesOf[format](read, archive);
  let size = 0;
  const parts = names.map((name) => {
    const part = partOf(archive, name);
    if (part === null) {
      throw new InputError(path, `lacks the part \`${name}\` that it refers to`, { remedy: 'save it again' });
    }
    size += part.text.length + 1;
    if (size > mostCharacters) {
      throw new InputError(path, `unpacks to more than ${mostCharacters / 1e6} MB of text`, { remedy: 'split it' });
    }
    if (part.text.includes(joint)) {
      throw new InputError(path, 'contains XML that is not well-formed: a control character', { place: name });
    }
    return part;
  });
  return { format, archive, parts };
}

type ContainerFormat = 'docx' | 'odt' | 'epub' | 'xlsx';

const namesOf: Readonly<Record<ContainerFormat, (read: ReadPart, archive: Archive) => readonly string[]>> = {
  docx: docxParts,
  odt: odtParts,
  epub: epubParts,
  xlsx: xlsxParts,
};

const others: readonly (readonly [sign: RegExp, what: string])[] = [
  [/spreadsheet/, 'a spreadsheet'],
  [/presentation/, 'a presentation'],
  [/opendocument\.graphics/, 'a drawing'],
];

function formatOf({ path, entries }: Archive, read: ReadPart): ContainerFormat {
  const types = read('[Content_Types].xml') ?? '';
  const said = entries.has('mimetype') ? (read('mimetype') ?? '') : types;
  if (/^application\/epub\+zip/.test(said) || entries.has('META-INF/container.xml')) return 'epub';
  if (/^application\/vnd\.oasis\.opendocument\.text/.test(said)) return 'odt';
  if (/wordprocessingml|ms-word\.(?:document|template)/.test(types)) return 'docx';
  if (/spreadsheetml\.(?:sheet|template)\.main|ms-excel\.(?:sheet|template)\.macroEnabled/.test(types)) return 'xlsx';
  const other = others.find(([sign]) => sign.test(said))?.[1] ?? 'a ZIP archive without a document that can be read';
  throw new InputError(path, `is ${other}`, {
    remedy: 'export its text as DOCX, XLSX, ODT, EPUB, Markdown or plain text',
  });
}

export function partOf(archive: Archive, name: string): Part | null {
  const entry = archive.entries.get(name);
  return entry === undefined ? null : decoded(contentOf(archive, entry), name, archive.path);
}

/** XML in an archive is UTF-8 or UTF-16 with a byte order mark. */
function decoded(bytes: Uint8Array, name: string, path: string): Part {
  const [first, second, third] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  const mark = encoding !== 'utf-8' ? 2 : first === 0xef && second === 0xbb && third === 0xbf ? 3 : 0;
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(mark));
    return { name, mark, encoding, text };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new InputError(path, `contains bytes that are not ${encoding}`, { place: name, remedy: 'save it again' });
  }
}
