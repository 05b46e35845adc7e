import type { TextPair } from '../sets/text-pair.ts';

/**
 * The entries of the dictionary of Frank Richter, as its file has them: `Aal {m} | Aale {pl} :: eel | eels`. Variants
 * stand between bars, synonyms between semicolons; each synonym is paired with each, and counts the less, the more.
 */
export function* readDictionary(text: string): Iterable<TextPair> {
  for (const line of text.split('\n')) {
    if (line.startsWith('#')) continue;
    const [german, english] = line.split(' :: ');
    if (german === undefined || english === undefined) continue;
    const germanVariants = german.split('|');
    const englishVariants = english.split('|');
    if (germanVariants.length !== englishVariants.length) continue;
    for (const [k, variant] of germanVariants.entries()) {
      const des = wordingsOf(variant);
      const ens = wordingsOf(englishVariants[k] ?? '');
      const weight = 1 / Math.sqrt(des.length * ens.length);
      for (const de of des) for (const en of ens) yield { de, en, weight };
    }
  }
}

/** The synonyms of a variant without notes on grammar, field, region and use. */
const wordingsOf = (variant: string): readonly string[] =>
  variant
    .replace(/\{[^}]*\}|\[[^\]]*\]|\([^)]*\)|<[^>]*>|\/[^/;|]*\//gu, ' ')
    .split(';')
    .map((wording) =>
      wording
        .replace(/\b(?:jdm?n?|jds|etw|sth|sb|so|sbd|smth|o)\.(?:['’]s)?/gu, ' ')
        .replace(/^\s*to (?=\p{L})/u, '')
        .replace(/[~…]|\.{3}/gu, ' ')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((wording) => /\p{L}/u.test(wording));
