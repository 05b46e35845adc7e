// Joiners shape emoji and Persian, and a soft hyphen only hyphenates: no harm in them.
const unprintable = /(?!\u200c|\u200d|\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The same text, as long in UTF-16 units, safe to show: line breaks and tabs become spaces, other control characters their
 * pictures (`␛`), and whatever would reorder or hide its neighbours (bidirectional controls, tags, lone surrogates) becomes `�`.
 */
export const visible = (text: string): string => text.replace(unprintable, pictureOf);

function pictureOf(character: string): string {
  if (/\s/u.test(character)) return ' ';
  const code = character.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd'.repeat(character.length);
}
