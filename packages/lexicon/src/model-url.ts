/**
 * The location of the included model; open its bytes with `openLexicon`. It is resolved through the package name, because
 * this file may be bundled into another program.
 */
export const modelUrl = new URL(import.meta.resolve('@gegenlesen/lexicon/model'));
