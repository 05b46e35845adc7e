import { fileFormats, InputError, type Segment, type Span } from '@gegenlesen/bitext';
import { lacks } from '../encode.ts';
import { formats } from '../formats.ts';
import type { Place, Replacement, Writer, Written } from './writer.ts';

/**
 * Writes typed text as the file needs it at a place: what would be markup is escaped, and characters that the encoding
 * lacks become references.
 *
 * @throws InputError with the character, if the encoding lacks it and the format has no references; if nothing can be
 *   written into files of this format
 */
export const typedText = (typed: string, place: Place): string =>
  inEncoding(writerOf(place.document).escape(typed, place), place.document);

/**
 * A segment with a new text, if it has to be written as a whole; null if the words that stay the same can stay as they are
 * written.
 *
 * @throws InputError if the file cannot hold the text at this place
 */
export function rewrittenWhole(segment: Segment, wanted: string, document: Written): Replacement | null {
  const whole = writerOf(document).rewrite?.(segment, wanted, document) ?? null;
  return whole === null ? null : { ...whole, text: inEncoding(whole.text, document) };
}

/** What has to go with a text that is removed: in subtitles, the line that would be empty. */
export const removedSpan = (span: Span, document: Written): Span => writerOf(document).remove?.(span, document) ?? span;

/**
 * Other replacements that a format needs when a segment changes, such as of the underline of a title.
 *
 * @throws InputError if there is no room for the text
 */
export const alongside = (
  segment: Segment,
  replacements: readonly Replacement[],
  document: Written,
): readonly Replacement[] => writerOf(document).alongside?.(segment, replacements, document) ?? [];

function writerOf({ format, path }: Written): Writer {
  const { writer } = formats[format];
  if (writer !== null) return writer;
  throw new InputError(path, `is a ${fileFormats[format].title} file, which cannot be corrected in place`, {
    remedy: 'correct the text that it was made from',
  });
}

function inEncoding(text: string, { encoding, path }: Written): string {
  const missing = Array.from(text).find((character) => lacks(encoding, character));
  if (missing === undefined) return text;
  throw new InputError(path, `is in ${encoding}, which has no \`${missing}\``, { remedy: 'use another character' });
}
