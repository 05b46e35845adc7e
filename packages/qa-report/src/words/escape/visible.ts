// Joiners shape emoji and Persian, and a soft hyphen only hyphenates; none of them does harm.
const unprintable = /(?!\u200c|\u200d|\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Makes a text safe to show without changing its length in UTF-16 units: line breaks and tabs become spaces, other control
 * characters their pictures (`␛`), and what would reorder or hide its neighbours (bidirectional controls, tags, lone
 * surrogates) becomes `�`.
 */
export const visible = (text: string): string => text.replace(unprintable, pictureOf);

function pictureOf(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd'.repeat(character.length);
}
