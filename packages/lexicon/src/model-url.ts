/**
 * The address of the built-in model; read it and open the bytes with `openLexicon`. It is found by the name of its
 * package, since this file may be bundled into a program.
 */
export const modelUrl = new URL(import.meta.resolve('@gegenlesen/lexicon/model'));
