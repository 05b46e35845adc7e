import { InputError } from '@gegenlesen/bitext';

/** Windows-1252 from 0x80 to 0x9F, where ISO-8859-1 has control characters; a space for an unassigned byte. */
export const upperControls = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/**
 * Decodes Windows-1252, or ISO-8859-1 if the two do not differ. Done here because several releases of Node decode
 * `windows-1252` as ISO-8859-1 (nodejs/node issue 56542).
 *
 * @throws InputError at the first byte that Windows-1252 does not assign
 */
export function decodeLatin(bytes: Uint8Array, path: string): { readonly text: string; readonly encoding: string } {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const control = /[\x80-\x9f]/;
  if (!control.test(text)) return { text, encoding: 'iso-8859-1' };
  const decoded = text.replace(new RegExp(control, 'g'), (character, place: number) => {
    const known = upperControls[character.charCodeAt(0) - 0x80] ?? ' ';
    if (known !== ' ') return known;
    throw new InputError(path, 'is in an unknown encoding', {
      place: `byte ${place}`,
      remedy: 'save it as UTF-8',
    });
  });
  return { text: decoded, encoding: 'windows-1252' };
}
