/** A word as a lexicon counts it: letters, with apostrophes inside; a hyphen separates two words. */
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** The words of a text in order and unchanged: `the EU’s well-known` gives `the`, `EU’s`, `well`, `known`. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];
