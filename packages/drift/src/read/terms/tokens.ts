import type { Span } from '@gegenlesen/bitext';
import { withoutAddresses } from '../words/words.ts';

/** A word as a glossary may name it: `Konto`, `C++`, `5G`. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case and without umlauts, which inflection may bring: `Häuser` gives `hauser`. */
  readonly folded: string;
  /** Whether a hyphen, and nothing else, stands before it. */
  readonly isJoined: boolean;
  /** Whether a mark of punctuation stands before it, which no term goes across. */
  readonly isApart: boolean;
}

const pattern = /[\p{L}\p{M}\p{N}]+(?:[+#]+(?![\p{L}\p{N}]))?/gu;
const hyphen = /^[-‐‑–]$/;

/** The words of a text in order, with what stands between them; addresses are none. */
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
