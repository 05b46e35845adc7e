import { crc32, deflateRawSync } from 'node:zlib';
import type { Span } from '@gegenlesen/bitext';
import { type Archive, type Entry, localLength, view } from './archive.ts';

/**
 * The archive with other contents of some entries. All other entries keep their bytes, their order and their dates. New ones
 * come last, without a date.
 *
 * @param contents by the name of the entry
 */
export function repack(archive: Archive, contents: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const { bytes, directory, ending } = archive;
  const inFile = [...archive.entries.values()].sort((one, other) => one.local.start - other.local.start);
  const pieces: Uint8Array[] = [bytes.subarray(0, inFile[0]?.local.start ?? directory.start)];
  let offset = pieces[0]?.length ?? 0;
  const records = new Map<string, Uint8Array>();
  for (const entry of inFile) {
    const content = contents.get(entry.name);
    const record = copyOf(bytes, entry.record);
    const piece =
      content === undefined
        ? bytes.subarray(entry.local.start, entry.local.end)
        : packed(bytes, entry, content, record);
    view(record).setUint32(42, offset, true);
    records.set(entry.name, record);
    pieces.push(piece);
    offset += piece.length;
  }
  for (const [name, content] of contents) {
    if (archive.entries.has(name)) continue;
    const { piece, record } = newEntry(name, content, offset);
    records.set(name, record);
    pieces.push(piece);
    offset += piece.length;
  }
  const names = new Set([...archive.entries.keys(), ...records.keys()]);
  const list = [...names].flatMap((name) => records.get(name) ?? []);
  const end = copyOf(bytes, ending);
  view(end).setUint16(8, list.length, true);
  view(end).setUint16(10, list.length, true);
  view(end).setUint32(
    12,
    list.reduce((sum, { length }) => sum + length, 0),
    true,
  );
  view(end).setUint32(16, offset, true);
  // A signature of the archive between its directory and its end would no longer be right.
  return Buffer.concat([...pieces, ...list, end]);
}

/** The local header and the data of an entry with another content. Notes the new sizes in its record as well. */
function packed(bytes: Uint8Array, { local, method }: Entry, content: Uint8Array, record: Uint8Array): Uint8Array {
  const data = method === 0 ? content : deflateRawSync(content);
  const nameLength = view(bytes).getUint16(local.start + 26, true);
  const header = copyOf(bytes, { start: local.start, end: local.start + localLength + nameLength });
  const sizes = [crc32(content), data.length, content.length];
  for (const [place, size] of sizes.entries()) {
    view(header).setUint32(14 + 4 * place, size, true);
    view(record).setUint32(16 + 4 * place, size, true);
  }
  // The sizes are in the header now, not behind the data.
  const behind = 1 << 3;
  view(header).setUint16(6, view(header).getUint16(6, true) & ~behind, true);
  view(record).setUint16(8, view(record).getUint16(8, true) & ~behind, true);
  // Extra fields of the local header repeat sizes and dates; those of the record stay.
  view(header).setUint16(28, 0, true);
  return Buffer.concat([header, data]);
}

/** APPNOTE.TXT 4.3: what the local header and the record of an entry have in common, from the version to the lengths. */
function newEntry(
  name: string,
  content: Uint8Array,
  offset: number,
): { readonly piece: Uint8Array; readonly record: Uint8Array } {
  const data = deflateRawSync(content);
  const written = Buffer.from(name);
  const common = Buffer.alloc(26);
  const [version, isUtf8, deflated, firstDay] = [20, 1 << 11, 8, 0x21];
  for (const [at, value] of [version, isUtf8, deflated, 0, firstDay].entries()) common.writeUInt16LE(value, 2 * at);
  for (const [at, value] of [crc32(content), data.length, content.length].entries()) {
    common.writeUInt32LE(value, 10 + 4 * at);
  }
  common.writeUInt16LE(written.length, 22);
  const header = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common]);
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(offset, 10);
  const record = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, version, 0]), common, rest, written]);
  return { piece: Buffer.concat([header, written, data]), record };
}

/** Unlike `slice`, which gives a view if the bytes are a Buffer. */
const copyOf = (bytes: Uint8Array, { start, end }: Span): Uint8Array => new Uint8Array(bytes.subarray(start, end));
