import type { Pair, Span } from '@gegenlesen/bitext';
import type { KeptNames } from '../read/terms/kept-names.ts';
import { tokensOf } from '../read/terms/tokens.ts';

/** Rules that accuse what stands in the translation as in the original. */
const ofStaying: readonly string[] = ['untranslated', 'word-untranslated', 'false-friend', 'term-inconsistent'];
/** Rules that miss a name: that one has to stay is told by `term-required`, where it does not. */
const ofMissing: readonly string[] = ['name-missing', 'name-changed'];

/** What a rule found, in offsets of the pair's own texts. */
type Found = readonly [
  rule: { readonly id: string },
  hit: { readonly source: Span | null; readonly target: Span | null },
];

/** Leaves out what accuses a name that has to stay as it is of having stayed, or of missing. */
export function withoutKept<Each extends Found>(found: readonly Each[], pair: Pair, kept: KeptNames): readonly Each[] {
  if (kept.source.length + kept.target.length === 0) return found;
  return found.filter(([{ id }, { source, target }]) => {
    if (ofStaying.includes(id)) return !isOf(pair.target.text, target, kept.target);
    return !ofMissing.includes(id) || !isOf(pair.source.text, source, kept.source);
  });
}

/** Whether every word of a stretch belongs to such a name. */
function isOf(text: string, span: Span | null, names: readonly Span[]): boolean {
  if (span === null) return false;
  const words = tokensOf(text.slice(span.start, span.end));
  return words.length > 0 && words.every((word) => names.some((name) => isWithin(word, name, span.start)));
}

const isWithin = (word: Span, name: Span, start: number): boolean =>
  start + word.start >= name.start && start + word.end <= name.end;
