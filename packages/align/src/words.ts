/** The words of a text, as written, including hyphens, apostrophes and digits inside them. */
export const wordsOf = (text: string): readonly string[] => text.match(word) ?? [];

const word = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’\-‐‑][\p{L}\p{N}]+)*/gu;

/** A word as two languages may share it: without case, accents, or a plural or genitive s. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/['’]?s$/, '');
