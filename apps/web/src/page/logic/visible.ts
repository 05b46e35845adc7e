// Joiners shape emoji and Persian, and soft hyphens only hyphenate; both are harmless.
const unprintable = /(?!\u200c|\u200d|\u00ad)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Makes a text safe to show, without changing its length in UTF-16: line breaks become spaces, and whatever would reorder or
 * hide its neighbours (bidirectional controls, tags, lone surrogates) becomes `�`.
 */
export const visible = (text: string): string =>
  text.replace(unprintable, (character) => (/\s/u.test(character) ? ' ' : '\ufffd'.repeat(character.length)));
