/**
 * Where the shipped model lies; a program reads it and opens the bytes with `openLexicon`. Found by the name of its
 * package, since this file may be bundled into a program.
 */
export const modelUrl = new URL(import.meta.resolve('@gegenlesen/lexicon/model'));
