import { upperControls } from './decode-latin.ts';

/**
 * Text to bytes, without a byte order mark. The inverse of decoding in `readDocument`.
 *
 * @param encoding a WHATWG label: `utf-8`, `utf-16le`, `utf-16be`, `windows-1252` or `iso-8859-1`
 * @returns null if the encoding lacks one of the characters
 */
export function encode(text: string, encoding: string): Uint8Array | null {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text, 'utf8');
    case 'utf-16le':
      return Buffer.from(text, 'utf16le');
    case 'utf-16be':
      return Buffer.from(text, 'utf16le').swap16();
    default: {
      const codes = Array.from({ length: text.length }, (_, at) => codeOf(text.charAt(at), encoding));
      return codes.includes(-1) ? null : Uint8Array.from(codes);
    }
  }
}

/** Whether a file lacks a character; only the old encodings do. */
export const lacks = (encoding: string, character: string): boolean =>
  /^(?:windows|iso)-/.test(encoding) && encode(character, encoding) === null;

function codeOf(character: string, encoding: string): number {
  const code = character.charCodeAt(0);
  if (code < 0x80 || (code >= 0xa0 && code < 0x100)) return code;
  const place = encoding === 'windows-1252' && character !== ' ' ? upperControls.indexOf(character) : -1;
  return place < 0 ? -1 : 0x80 + place;
}
