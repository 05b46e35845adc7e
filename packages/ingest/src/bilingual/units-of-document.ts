import type { BilingualFormat, Document, InputError } from '@gegenlesen/bitext';
import { formats } from '../formats.ts';
import type { ReadOptions, Unit } from './unit.ts';

/**
 * The units of a bilingual file in its order: an error in the place of one that is broken, null for one that lacks a
 * language.
 *
 * @throws InputError with the place if the whole file is broken
 */
export async function* unitsOfDocument(
  { text, path }: Pick<Document, 'text' | 'path'>,
  format: BilingualFormat,
  options: ReadOptions = {},
): AsyncGenerator<Unit | InputError | null> {
  const read = await formats[format].reader();
  yield* read(text, path, options);
}
