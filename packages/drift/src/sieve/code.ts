import type { Sieve } from './sieve.ts';

/**
 * Drops hits on words that the translation marks up as code, since code has to stay as it is. Figures in code still count.
 *
 * Comes after the sieve that compares hits: an untranslated sentence supersedes the hits on its code as well.
 */
export const code: Sieve = (found, { isCode }) =>
  found.filter(({ check: { group }, hit: { target } }) => group === 'number' || target === null || !isCode(target));
