import type { Sieve } from './sieve.ts';

/**
 * Takes out what accuses words that are marked up as code in the translation: they have to stay as they are. Figures in code
 * are compared all the same.
 *
 * After the sieves that compare hits with each other: an untranslated sentence supersedes hits on its code as well.
 */
export const code: Sieve = (found, { isCode }) =>
  found.filter(({ check: { group }, hit: { target } }) => group === 'number' || target === null || !isCode(target));
