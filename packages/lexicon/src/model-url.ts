/** Where the shipped model lies; a program reads it and opens the bytes with `openLexicon`. */
export const modelUrl = new URL('../model/de-en.bin', import.meta.url);
