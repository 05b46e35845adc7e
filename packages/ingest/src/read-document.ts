import { createHash } from 'node:crypto';
import { type Document, type Format, fileFormats, InputError, isContainer } from '@gegenlesen/bitext';
import { isArchive } from './containers/archive.ts';
import { joined, openContainer } from './containers/parts.ts';
import { decode } from './decode.ts';
import { formatByEnding, formatOf } from './format-of.ts';

/** V8 cannot hold much longer strings. */
const mostBytes = 500_000_000;

/**
 * Decodes the bytes of a file. The format follows from the file extension or, if that is not conclusive, from the
 * content. `text` lacks the byte order mark and keeps its line ends. The text of a container is the XML of its
 * parts; that of a PDF is what can be read on its pages.
 *
 * @throws InputError if the bytes are empty, too many, binary or in an unknown encoding
 */
export async function readDocument(
  bytes: Uint8Array,
  path: string,
  options: { readonly format?: Format } = {},
): Promise<Document> {
  if (bytes.length > mostBytes) {
    const megabytes = Math.round(bytes.length / 1e6);
    throw new InputError(path, `is too large (${megabytes} MB; up to ${mostBytes / 1e6} MB can be read)`, {
      remedy: 'split it into parts',
    });
  }
  const asked = options.format ?? formatByEnding(path);
  if (asked === null ? isArchive(bytes) : isContainer(asked)) return readContainer(bytes, path, options.format);
  if (asked === null ? isPdf(bytes) : asked === 'pdf') return readPdf(bytes, path);
  const { text, encoding, byteOrderMark } = decode(bytes, path);
  if (!/[\p{L}\p{N}]/u.test(text)) {
    throw new InputError(path, bytes.length === 0 ? 'is empty' : 'contains no text', {
      remedy: 'name a file with text',
    });
  }
  return {
    path,
    format: options.format ?? formatOf(path, text),
    encoding,
    byteOrderMark,
    sha256: hashOf(bytes),
    text,
  };
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

function readContainer(bytes: Uint8Array, path: string, asked: Format | undefined): Document {
  if (!isArchive(bytes)) throw notArchive(bytes, path);
  const { format: found, parts } = openContainer(bytes, path);
  const format = asked !== undefined && asked === fileFormats[found].alone ? asked : found;
  return { path, format, encoding: 'utf-8', byteOrderMark: false, sha256: hashOf(bytes), text: joined(parts) };
}

/** A PDF may begin with some bytes of something else. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-');

async function readPdf(bytes: Uint8Array, path: string): Promise<Document> {
  if (!isPdf(bytes)) {
    throw new InputError(path, bytes.length === 0 ? 'is empty' : 'is not what its ending says', {
      remedy: 'name a PDF file, or read it with `--read-as text`',
    });
  }
  const { textOfPdf } = await import('./read/pdf/read-pdf.ts');
  const text = await textOfPdf(bytes, path);
  return { path, format: 'pdf', encoding: 'utf-8', byteOrderMark: false, sha256: hashOf(bytes), text };
}

function notArchive(bytes: Uint8Array, path: string): InputError {
  const isOld = [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
  if (isOld) {
    return new InputError(path, 'is an old Word document, or protected by a password', {
      remedy: 'save it as DOCX without a password',
    });
  }
  return new InputError(path, bytes.length === 0 ? 'is empty' : 'is not what its ending says', {
    remedy: 'name a DOCX, ODT, EPUB or XLSX file, or read it with `--read-as text`',
  });
}
