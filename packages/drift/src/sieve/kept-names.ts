import type { Span } from '@gegenlesen/bitext';
import { tokensOf } from '../read/terms/tokens.ts';
import type { Sieve } from './sieve.ts';

/**
 * Drops hits on names that must stay as they are: that they stayed is right, and `term-required` reports those that are missing.
 *
 * Comes first: a name that rightly stayed must not make its sentence look untranslated and so supersede other hits.
 */
export const keptNames: Sieve = (found, { pair, kept }) => {
  if (kept.source.length + kept.target.length === 0) return found;
  return found.filter(({ check: { accuses }, hit }) => {
    if (accuses === 'staying') return !isOf(pair.target.text, hit.target, kept.target);
    return accuses !== 'missing' || !isOf(pair.source.text, hit.source, kept.source);
  });
};

/** Whether every word of the span belongs to one of the names. */
function isOf(text: string, span: Span | null, names: readonly Span[]): boolean {
  if (span === null) return false;
  const words = tokensOf(text.slice(span.start, span.end));
  return words.length > 0 && words.every((word) => names.some((name) => isWithin(word, name, span.start)));
}

const isWithin = (word: Span, name: Span, start: number): boolean =>
  start + word.start >= name.start && start + word.end <= name.end;
