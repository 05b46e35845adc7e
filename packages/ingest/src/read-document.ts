import { createHash } from 'node:crypto';
import { type Document, type Format, InputError } from '@gegenlesen/bitext';
import { decode } from './decode.ts';
import { formatOf } from './format.ts';

/** V8 holds no string much longer than this. */
const mostBytes = 500_000_000;

/**
 * Bytes to a Document: decoded, and with a format by the ending of its path or, where that says nothing, by its
 * content. `text` is the text as read, without the byte order mark and with its line ends as they stand.
 *
 * @throws InputError where the bytes are empty, too many, binary or in no encoding that can be told
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
    throw new InputError(path, bytes.length === 0 ? 'is empty' : 'holds no text', { remedy: 'name a file with text' });
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
