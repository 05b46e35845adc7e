import type { Pair, Span } from '@gegenlesen/bitext';
import type { Sieve } from './sieve.ts';

/**
 * Drops hits on the meaning of what is not language: code, markup, placeholders. It must stay as it is, and checks of its own
 * compare it.
 *
 * Comes after the sieve that compares hits: an untranslated sentence supersedes the hits on its code as well.
 */
export const notLanguage: Sieve = (found, { language }) =>
  found.filter(
    ({ check: { group }, hit: { source, target } }) =>
      group === 'form' || (isLanguage(language, 'source', source) && isLanguage(language, 'target', target)),
  );

/** Whether a place has a letter or digit of language; no place and an empty one do. */
const isLanguage = (language: Pair, side: 'source' | 'target', span: Span | null): boolean => {
  if (span === null || span.start === span.end) return true;
  return /[\p{L}\d?]|^[^\s\u00AD]+$/u.test(language[side].text.slice(span.start, span.end));
};
