import type { TextPair } from '../sets/text-pair.ts';

/**
 * The entries of Frank Richter's dictionary, as in its file: `Aal {m} | Aale {pl} :: eel | eels`. Bars separate variants,
 * semicolons synonyms. Each synonym is paired with each of the other side; the more there are, the less each pair counts.
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
