import { InputError, type Segment } from '@gegenlesen/bitext';
import { lacks } from '../encode.ts';
import type { Place, Replacement, Written } from './writer.ts';
import { writers } from './writers.ts';

/**
 * Writes typed text as the file needs it at a place: what would be markup is escaped, and characters that the encoding
 * lacks become references.
 *
 * @throws InputError with the character, if the encoding lacks it and the format has no references
 */
export const typedText = (typed: string, place: Place): string =>
  inEncoding(writers[place.document.format].escape(typed, place), place.document);

/**
 * A segment with a new text, if it has to be written as a whole; null if the words that stay the same can stay as they are
 * written.
 *
 * @throws InputError if the file cannot hold the text at this place
 */
export function rewrittenWhole(segment: Segment, wanted: string, document: Written): Replacement | null {
  const whole = writers[document.format].rewrite?.(segment, wanted, document) ?? null;
  return whole === null ? null : { ...whole, text: inEncoding(whole.text, document) };
}

function inEncoding(text: string, { encoding, path }: Written): string {
  const missing = Array.from(text).find((character) => lacks(encoding, character));
  if (missing === undefined) return text;
  throw new InputError(path, `is in ${encoding}, which has no \`${missing}\``, { remedy: 'use another character' });
}
