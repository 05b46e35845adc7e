import { InputError } from '@gegenlesen/bitext';
import type { Archive } from './archive.ts';
import type { ReadPart } from './parts.ts';

/**
 * The parts of an ODT (OASIS OpenDocument 1.3, part 2): the text, and the styles with headers and footers.
 *
 * @throws InputError if it is protected by a password
 */
export function odtParts(read: ReadPart, { path, entries }: Archive): readonly string[] {
  if (/<(?:\w+:)?encryption-data\b/.test(read('META-INF/manifest.xml') ?? '')) {
    throw new InputError(path, 'is protected by a password', { remedy: 'save it without one' });
  }
  return ['content.xml', ...(entries.has('styles.xml') ? ['styles.xml'] : [])];
}
