import { crc32, inflateRawSync } from 'node:zlib';
import { InputError, type Span } from '@gegenlesen/bitext';

/** A file in a ZIP archive. Names of fields and offsets follow APPNOTE.TXT 6.3, section 4.3. */
export interface Entry {
  readonly name: string;
  /** 0 for stored, 8 for deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Its local header and data, up to the next entry. */
  readonly local: Span;
  /** Its record in the directory. */
  readonly record: Span;
}

/** A ZIP archive. Nothing is unpacked until `contentOf` is asked for it. */
export interface Archive {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** In the order of the directory. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The directory, and the record that ends the archive. */
  readonly directory: Span;
  readonly ending: Span;
}

const mostEntries = 20_000;
/** A page of a book takes about 20 kB of XML, so this is a document of 6,000 pages. */
const largestEntry = 120_000_000;
/** XML rarely shrinks to less than a fiftieth; zeros shrink to a thousandth. */
const highestRatio = 300;
const smallEnough = 10_000_000;

const endLength = 22;
const longestComment = 0xffff;
export const recordLength = 46;
export const localLength = 30;

const saveAgain = { remedy: 'get the file again, or save it again in the program that it comes from' };

export const isArchive = (bytes: Uint8Array): boolean => signatureAt(view(bytes), 0) === 0x04034b50;

/**
 * Reads the directory of a ZIP archive.
 *
 * @throws InputError if the archive is broken or encrypted, uses ZIP64, or has far too many or suspicious entries
 */
export function openArchive(bytes: Uint8Array, path: string): Archive {
  const data = view(bytes);
  const end = endOf(data, path);
  const [count, length, start] = [
    data.getUint16(end + 10, true),
    data.getUint32(end + 12, true),
    data.getUint32(end + 16, true),
  ];
  if (count === 0xffff || length === 0xffffffff || start === 0xffffffff) {
    throw new InputError(path, 'is a ZIP64 archive, which is not supported', saveAgain);
  }
  if (start + length > end) throw broken(path, 'its directory is cut off');
  if (count > mostEntries) {
    throw new InputError(path, `contains ${count} files (up to ${mostEntries} can be read)`, { remedy: 'split it' });
  }
  const directory = { start, end: start + length };
  const records = [...recordsOf(bytes, directory, count, path)];
  const starts = [...records.map(({ offset }) => offset), start].sort((one, other) => one - other);
  const next = new Map(starts.map((offset, at) => [offset, starts[at + 1] ?? start]));
  const entries = new Map<string, Entry>();
  for (const { offset, ...entry } of records) {
    if (entries.has(entry.name)) throw broken(path, `it has two files called \`${entry.name}\``);
    entries.set(entry.name, { ...entry, local: { start: offset, end: next.get(offset) ?? start } });
  }
  return { path, bytes, entries, directory, ending: { start: end, end: bytes.length } };
}

function* recordsOf(
  bytes: Uint8Array,
  directory: Span,
  count: number,
  path: string,
): Generator<Omit<Entry, 'local'> & { readonly offset: number }> {
  const data = view(bytes);
  let at = directory.start;
  for (let i = 0; i < count; i += 1) {
    if (at + recordLength > directory.end || signatureAt(data, at) !== 0x02014b50) {
      throw broken(path, 'its directory is damaged');
    }
    const nameLength = data.getUint16(at + 28, true);
    const end = at + recordLength + nameLength + data.getUint16(at + 30, true) + data.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + recordLength, at + recordLength + nameLength));
    const offset = data.getUint32(at + 42, true);
    if (end > directory.end || offset + localLength > directory.start) throw broken(path, 'its directory is damaged');
    refuseName(name, path);
    if ((data.getUint16(at + 8, true) & 1) !== 0) {
      throw new InputError(path, 'is protected by a password', { remedy: 'save it without one' });
    }
    yield {
      name,
      method: data.getUint16(at + 10, true),
      crc: data.getUint32(at + 16, true),
      packedSize: data.getUint32(at + 20, true),
      size: data.getUint32(at + 24, true),
      offset,
      record: { start: at, end },
    };
    at = end;
  }
}

/** A path that leads out of the archive; nothing is ever written to it, but nobody makes such a document by accident. */
function refuseName(name: string, path: string): void {
  if (/(?:^|[/\\])\.\.(?:[/\\]|$)|^[/\\]|^[A-Za-z]:|\0/.test(name)) {
    throw broken(path, `it contains a file with the unsafe path \`${name.slice(0, 80).replaceAll('\0', '␀')}\``);
  }
}

/**
 * Unpacks one file of an archive.
 *
 * @throws InputError if it is damaged, or expands to far more than any document
 */
export function contentOf({ bytes, path }: Archive, entry: Entry): Uint8Array {
  const { name, method, crc, packedSize, size, local } = entry;
  if (size > largestEntry || (size > smallEnough && size > highestRatio * packedSize)) {
    const megabytes = Math.round(size / 1e6);
    throw new InputError(path, `unpacks to ${megabytes} MB in \`${name}\`, which no document needs`, {
      remedy: `name a file with parts of up to ${largestEntry / 1e6} MB`,
    });
  }
  const data = view(bytes);
  if (signatureAt(data, local.start) !== 0x04034b50) throw broken(path, `\`${name}\` is damaged`);
  const from =
    local.start + localLength + data.getUint16(local.start + 26, true) + data.getUint16(local.start + 28, true);
  if (from + packedSize > local.end) throw broken(path, `\`${name}\` is cut off`);
  const packed = bytes.subarray(from, from + packedSize);
  const content = method === 0 ? packed : method === 8 ? inflated(packed, size) : null;
  if (content === null) throw broken(path, `\`${name}\` cannot be unpacked`);
  if (content.length !== size || crc32(content) !== crc) throw broken(path, `\`${name}\` is damaged`);
  return content;
}

function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    // This is how zlib says that the data are not deflated, or more than they claim to be.
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}

function endOf(data: DataView, path: string): number {
  const last = data.byteLength - endLength;
  for (let at = last; at >= Math.max(0, last - longestComment); at -= 1) {
    if (signatureAt(data, at) === 0x06054b50 && at + endLength + data.getUint16(at + 20, true) <= data.byteLength)
      return at;
  }
  throw broken(path, 'its directory is missing, so its end is probably cut off');
}

const broken = (path: string, how: string): InputError =>
  new InputError(path, `is a broken ZIP archive: ${how}`, saveAgain);

export const view = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

const signatureAt = (data: DataView, at: number): number =>
  at >= 0 && at + 4 <= data.byteLength ? data.getUint32(at, true) : 0;
