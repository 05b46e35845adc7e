import { createHash } from 'node:crypto';
import { type Document, type Format, InputError } from '@gegenlesen/bitext';
import { decode } from './decode.ts';
import { formatOf } from './format.ts';

/** V8 cannot hold much longer strings. */
const mostBytes = 500_000_000;

/**
 * Decodes the bytes of a file. The format follows from the file extension or, if that is not conclusive, from the
 * content. `text` lacks the byte order mark and keeps its line ends.
 *
 * @throws InputError if the bytes are empty, too many, binary or in an unknown encoding
 */
export function readDocument(bytes: Uint8Array, path: string, options: { readonly format?: Format } = {}): Document {
  if (bytes.length > mostBytes) {
    const megabytes = Math.round(bytes.length / 1e6);
    throw new InputError(path, `is too large (${megabytes} MB; up to ${mostBytes / 1e6} MB can be read)`, {
      remedy: 'split it into parts',
    });
  }
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
    sha256: createHash('sha256').update(bytes).digest('hex'),
    text,
  };
}
