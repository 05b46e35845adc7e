import { type Document, InputError, isContainer } from '@gegenlesen/bitext';
import { encode } from '@gegenlesen/ingest';

/**
 * Writes typed text as the file needs it: characters that would be markup are escaped, and in HTML, characters that the
 * encoding lacks become entities.
 *
 * @throws InputError with the character, if the encoding lacks it and the format has no entities
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
    throw new InputError(path, `is in ${encoding}, which has no \`${character}\``, { remedy: 'use another character' });
  }).join('');
}

const inHtml = (text: string): string => text.replace(/[&<>]/g, (character) => entities[character] ?? character);

/** Typed text without the control characters that XML cannot hold, if the file is made of XML. */
export const writable = (text: string, { format }: Pick<Document, 'format'>): string =>
  isContainer(format) ? text.replace(/[^\P{Cc}\t\n\r\x80-\x9f]|[\p{Cs}\ufffe\uffff]/gu, '') : text;

const escapes: Readonly<Partial<Record<Document['format'], (text: string) => string>>> = {
  html: inHtml,
  docx: inHtml,
  odt: inHtml,
  epub: inHtml,
  markdown: (text) => text.replace(/[\\`*_[\]<>|]|&(?=#?\w+;)/g, '\\$&'),
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
