/** A word as counted by a lexicon: letters, with apostrophes inside. A hyphen separates two words. */
const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/** The words of a text, in order and as written: `the EU’s well-known` gives `the`, `EU’s`, `well`, `known`. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];
