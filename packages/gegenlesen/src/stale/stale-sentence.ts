import {
  type Anchor,
  hasLines,
  proseOf,
  quoted,
  type Segment,
  type SegmentedDocument,
  type Span,
  type StaleSentence,
  toDocumentSpan,
  type WordChange,
} from '@gegenlesen/bitext';
import { lineStarts } from '@gegenlesen/qa-report';
import { wordChanges } from '../versions/word-changes.ts';
import type { OutOfDate, PairVersion } from './out-of-date.ts';
import { changeInWords, whatChanged } from './what-changed.ts';

/** An outdated sentence with both versions of its original and its place in both documents. */
export function staleSentence(stale: OutOfDate, earlier: PairVersion, pair: PairVersion): StaleSentence {
  const was = stale.before === null ? undefined : earlier.source.segments[stale.before];
  const is = stale.now === null ? undefined : pair.source.segments[stale.now];
  const [before, now] = [textOf(was), textOf(is)];
  const words = wordChanges(before ?? '', now ?? '');
  const target = anchorOf(pair.target, stale.target);
  const kind = before === null ? 'added' : now === null ? 'removed' : 'changed';
  return {
    kind,
    before,
    now,
    translation: target === null ? null : stale.target.map((k) => textOf(pair.target.segments[k]) ?? '').join(' '),
    words,
    source: is === undefined ? null : changedAnchor(pair.source, is, words),
    target,
    line: lineAt(pair.target, target?.start ?? placeFor(stale, pair)),
    confidence: Math.round(stale.confidence * 100) / 100,
    message: changeInWords(whatChanged({ kind, words })),
  };
}

const textOf = (segment: Segment | undefined): string | null => (segment === undefined ? null : proseOf(segment));

/** The span from the first of these sentences to the last. */
function anchorOf(document: SegmentedDocument, at: readonly number[]): Anchor | null {
  const [first, last] = [document.segments[Math.min(...at)], document.segments[Math.max(...at)]];
  return first === undefined || last === undefined ? null : anchored(document, { start: first.start, end: last.end });
}

/** The span from the first new word to the last, or the whole sentence if words were only removed. */
function changedAnchor(document: SegmentedDocument, segment: Segment, words: readonly WordChange[]): Anchor {
  const added: Span[] = [];
  let at = 0;
  for (const { text: run, change } of words) {
    if (change === 'removed') continue;
    const end = at + lettersIn(run);
    if (change === 'added') added.push({ start: at, end });
    at = end;
  }
  const [first, last] = [added.at(0), added.at(-1)];
  const whole = { start: segment.start, end: segment.end };
  if (first === undefined || last === undefined) return anchored(document, whole);
  const places = [...proseOf(segment).matchAll(/\S/g)].map(({ index }) => index);
  const span = { start: places[first.start] ?? 0, end: (places[last.end - 1] ?? 0) + 1 };
  return anchored(document, toDocumentSpan(segment, span));
}

/** White space is not counted, because runs may have less of it than the sentence. */
const lettersIn = (run: string): number => run.replace(/\s+/g, '').length;

const anchored = (document: SegmentedDocument, { start, end }: Span): Anchor => ({
  start,
  end,
  text: quoted(document, { start, end }),
});

/** The end of the translation of the sentence before the missing one; null if there is none. */
function placeFor({ now }: OutOfDate, { beads, target }: PairVersion): number | null {
  const at = beads.findIndex(({ source }) => now !== null && source.includes(now));
  const before = beads.slice(0, at).findLast((bead) => bead.target.length > 0);
  return target.segments[before?.target.at(-1) ?? -1]?.end ?? null;
}

const lineAt = ({ text, format }: SegmentedDocument, offset: number | null): number | null =>
  offset === null || !hasLines(format) ? null : lineStarts(text.slice(0, offset)).length;
