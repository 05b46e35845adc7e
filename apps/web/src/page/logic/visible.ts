// Joiners shape emoji and Persian, and a soft hyphen only hyphenates: no harm in them.
const unprintable = /(?!\u200c|\u200d|\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * The same text, as long in UTF-16 units, safe to show: line breaks become spaces, and whatever would reorder or hide its
 * neighbours (bidirectional controls, tags, lone surrogates) becomes `�`.
 */
export const visible = (text: string): string =>
  text.replace(unprintable, (character) => (/\s/u.test(character) ? ' ' : '\ufffd'.repeat(character.length)));
