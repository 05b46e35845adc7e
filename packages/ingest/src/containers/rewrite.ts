import type { Span } from '@gegenlesen/bitext';
import { encode } from '../encode.ts';
import { type Container, openContainer, type Part } from './parts.ts';
import { repack } from './repack.ts';

/** The new text of a part of a document, escaped as its format needs it. */
interface Replacement extends Span {
  readonly text: string;
}

/**
 * Replaces some parts of the text of a container. All other files in it keep their bytes, and so does the whole file if
 * nothing is replaced.
 *
 * @param path used in messages only
 * @param replacements in order, in offsets of the text of the document
 * @throws InputError if the container cannot be read
 */
export function rewriteContainer(bytes: Uint8Array, path: string, replacements: readonly Replacement[]): Uint8Array {
  return replacements.length === 0 ? bytes : rewriteParts(openContainer(bytes, path), replacements);
}

/** @param others the contents of files that are not in the text of the document, also new ones, by name */
export function rewriteParts(
  { archive, parts, format }: Container,
  replacements: readonly Replacement[],
  others: ReadonlyMap<string, Uint8Array> = new Map(),
): Uint8Array {
  const contents = new Map(others);
  let start = 0;
  for (const part of parts) {
    const end = start + part.text.length;
    const own = replacements.filter((one) => one.start >= start && one.end <= end);
    if (own.length > 0) {
      const { text, places } = spliced(part.text, own, start);
      contents.set(
        part.name,
        bytesOf(part, format === 'docx' || format === 'xlsx' ? withSpacesPreserved(text, places) : text),
      );
    }
    start = end + 1;
  }
  return repack(archive, contents);
}

function bytesOf({ encoding, mark }: Part, text: string): Uint8Array {
  return encode(mark === 0 ? text : `\ufeff${text}`, encoding) ?? new Uint8Array();
}

/** A text with some parts replaced, and where the new parts begin in it. */
function spliced(
  text: string,
  replacements: readonly Replacement[],
  offset: number,
): { text: string; places: number[] } {
  const pieces: string[] = [];
  const places: number[] = [];
  let length = 0;
  let next = 0;
  for (const one of replacements) {
    const before = text.slice(next, one.start - offset);
    places.push(length + before.length);
    pieces.push(before, one.text);
    length += before.length + one.text.length;
    next = one.end - offset;
  }
  return { text: pieces.join('') + text.slice(next), places };
}

/** Word and Excel show white space at the ends of a `w:t` only if the element says so. @param places in order, within changed elements */
function withSpacesPreserved(xml: string, places: readonly number[]): string {
  let result = xml;
  for (const place of places.toReversed()) {
    const open = result.lastIndexOf('<', place - 1);
    const content = result.indexOf('>', open) + 1;
    const tag = result.slice(open, content);
    const text = result.slice(content, result.indexOf('<', content));
    if (
      content <= place &&
      /^<(?:\w+:)?t[\s>]/.test(tag) &&
      !tag.includes('xml:space') &&
      /^[ \t\r\n]|[ \t\r\n]$/.test(text)
    ) {
      result = `${result.slice(0, content - 1)} xml:space="preserve"${result.slice(content - 1)}`;
    }
  }
  return result;
}
