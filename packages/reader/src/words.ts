import type { Span } from '@gegenlesen/bitext';
import type { Tokens } from './tokenise.ts';

/** Numbers, words and single marks, divided as in training. */
const word = /\p{Nd}+(?:[.,:]\p{Nd}+)*|[\p{L}\p{N}_]+(?:['’][\p{L}\p{N}_]+)?|[^\p{L}\p{N}_\s]/gu;

/** The words of a text up to an offset, each with the indices of its tokens. */
export interface Words {
  readonly spans: readonly Span[];
  readonly tokens: readonly (readonly number[])[];
  /** For each token the index of its word, or -1. */
  readonly owners: readonly number[];
}

/**
 * A token belongs to the word of its last character. A word without any, since a piece covers it and the next one,
 * takes those that overlap it.
 *
 * @param end words that end later are left out
 */
export function wordsOf(text: string, { starts, ends }: Tokens, end: number): Words {
  const spans = [...text.matchAll(word)]
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter((span) => span.end <= end);
  const owners: number[] = [];
  const own: number[][] = spans.map(() => []);
  let at = 0;
  for (const [token, last] of ends.entries()) {
    while (at < spans.length && (spans[at]?.end ?? 0) < last) at += 1;
    const isIn = at < spans.length && (spans[at]?.start ?? 0) < (ends[token] ?? 0);
    // A token that is only a blank belongs to the word after it.
    const isBlank = at < spans.length && text.slice(starts[token], last).trim() === '';
    owners.push(isIn || isBlank ? at : -1);
    if (isIn || isBlank) own[at]?.push(token);
  }
  const overlapping = ({ start, end }: Span): readonly number[] =>
    starts.flatMap((first, token) => (first < end && (ends[token] ?? 0) > start ? [token] : []));
  return { spans, owners, tokens: own.map((found, i) => (found.length > 0 ? found : overlapping(spans[i] ?? none))) };
}

const none: Span = { start: 0, end: 0 };
