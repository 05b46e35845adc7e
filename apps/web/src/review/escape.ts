import { type Document, InputError } from '@gegenlesen/bitext';
import { encode } from '@gegenlesen/ingest';

/**
 * What a person typed, as it has to stand in the file: characters that would be markup there are escaped, and one that
 * the encoding does not know is an entity in HTML.
 *
 * @throws InputError with the character, where the encoding does not know it and the format has no other way
 */
export function escaped(
  text: string,
  { format, encoding, path }: Pick<Document, 'format' | 'encoding' | 'path'>,
): string {
  const plain = escapes[format]?.(text) ?? text;
  if (!/^(?:windows|iso)-/.test(encoding)) return plain;
  return Array.from(plain, (character) => {
    if (encode(character, encoding) !== null) return character;
    if (format === 'html') return `&#${character.codePointAt(0)};`;
    throw new InputError(path, `is in ${encoding}, which has no \`${character}\``, { remedy: 'write it otherwise' });
  }).join('');
}

const escapes: Readonly<Partial<Record<Document['format'], (text: string) => string>>> = {
  html: (text) => text.replace(/[&<>]/g, (character) => entities[character] ?? character),
  markdown: (text) => text.replace(/[\\`*_[\]<>|]|&(?=#?\w+;)/g, '\\$&'),
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
