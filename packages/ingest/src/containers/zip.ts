import { crc32, deflateRawSync } from 'node:zlib';
import { localLength, recordLength, view } from './archive.ts';

/** 1 January 1980, the first day of ZIP: the same files always give the same bytes. */
const date = (1 << 5) | 1;
const version = 20;
/** Names are UTF-8. */
const flags = 1 << 11;
const deflated = 8;

/** A ZIP archive of these files, in this order (APPNOTE.TXT 6.3, section 4.3). */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array {
  const locals: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const [path, text] of files) {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const data = deflateRawSync(content);
    const local = Buffer.alloc(localLength);
    local.writeUInt32LE(0x04034b50, 0);
    writeFacts(local, 4, { name, content, data });
    const record = Buffer.alloc(recordLength);
    record.writeUInt32LE(0x02014b50, 0);
    record.writeUInt16LE(version, 4);
    writeFacts(record, 6, { name, content, data });
    record.writeUInt32LE(offset, 42);
    locals.push(local, name, data);
    records.push(record, name);
    offset += local.length + name.length + data.length;
  }
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** What a local header and a record of the directory have in common. */
function writeFacts(
  header: Uint8Array,
  at: number,
  { name, content, data }: Readonly<Record<'name' | 'content' | 'data', Uint8Array>>,
): void {
  const into = view(header);
  for (const [i, value] of [version, flags, deflated, 0, date].entries()) into.setUint16(at + 2 * i, value, true);
  for (const [i, value] of [crc32(content), data.length, content.length].entries()) {
    into.setUint32(at + 10 + 4 * i, value, true);
  }
  into.setUint16(at + 22, name.length, true);
}
