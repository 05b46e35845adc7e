import { type Document, isContainer } from '@gegenlesen/bitext';
import { rewriteContainer } from '../containers/rewrite.ts';
import { encode } from '../encode.ts';
import type { Replacement } from '../write/writer.ts';

/**
 * Replaces some parts of the text of a file; every other byte stays unchanged. In a container, this is true of all other
 * files in it.
 *
 * @param bytes what `document` was read from
 * @param replacements in order, in offsets of its text, without characters that its encoding lacks
 */
export function writeBack(
  bytes: Uint8Array,
  { path, format, text, encoding, byteOrderMark }: Omit<Document, 'sha256'>,
  replacements: readonly Replacement[],
): Uint8Array {
  if (isContainer(format)) return rewriteContainer(bytes, path, replacements);
  const parts: Uint8Array[] = [];
  const bytesOf = (some: string): Uint8Array => encode(some, encoding) ?? new Uint8Array();
  let place = byteOrderMark ? markLength(encoding) : 0;
  let kept = 0;
  let offset = 0;
  for (const { start, end, text: instead } of replacements) {
    const from = place + bytesOf(text.slice(offset, start)).length;
    place = from + bytesOf(text.slice(start, end)).length;
    parts.push(bytes.subarray(kept, from), bytesOf(instead));
    kept = place;
    offset = end;
  }
  return Buffer.concat([...parts, bytes.subarray(kept)]);
}

const markLength = (encoding: string): number => (encoding === 'utf-8' ? 3 : 2);
