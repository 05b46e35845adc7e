import type { Span } from '@gegenlesen/bitext';
import { withoutAddresses } from '../words/words.ts';

/** A word that may be part of a term: `Konto`, `C++`, `5G`. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case and without umlauts, which inflection may add: `Häuser` becomes `hauser`. */
  readonly folded: string;
  /** Whether there is just a hyphen between it and the word before. */
  readonly isJoined: boolean;
  /** Whether punctuation separates it from the word before, so that no term contains both. */
  readonly isApart: boolean;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const hyphen = /^[-‐‑–]$/;

/** The words of a text, in order, without addresses. */
export function tokensOf(text: string): readonly Token[] {
  const plain = withoutAddresses(text);
  let last = 0;
  return [...plain.matchAll(pattern)].map(({ 0: found, index }, i) => {
    const gap = plain.slice(last, index);
    last = index + found.length;
    return {
      start: index,
      end: last,
      text: found,
      folded: foldedOf(found),
      isJoined: i > 0 && hyphen.test(gap),
      isApart: i > 0 && !/^[\s\-‐‑–'’/]*$/.test(gap),
    };
  });
}

const foldedOf = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '');
