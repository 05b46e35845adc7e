import type { Anchor, BySide, Finding, PlacedPassage, Span } from '@gegenlesen/bitext';

/** A text, and how to get from its offsets to those of the findings, unless they are the same. */
export type Searchable = Pick<PlacedPassage, 'text'> & Partial<Pick<PlacedPassage, 'toDocument'>>;

/**
 * Leaves out the findings that lie inside a match of a pattern on either side. `^` and `$` are the ends of lines.
 *
 * @param patterns regular expressions as JavaScript reads them with `u`
 */
export function withoutIgnored(
  findings: readonly Finding[],
  patterns: readonly string[],
  texts: BySide<Searchable>,
): readonly Finding[] {
  if (patterns.length === 0 || findings.length === 0) return findings;
  const matches = { source: matchesOf(patterns, texts.source), target: matchesOf(patterns, texts.target) };
  return findings.filter(({ source, target }) => !liesIn(source, matches.source) && !liesIn(target, matches.target));
}

const matchesOf = (patterns: readonly string[], { text, toDocument = (span) => span }: Searchable): readonly Span[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, 'gmu'))].map(({ 0: { length }, index }) =>
      toDocument({ start: index, end: index + length }),
    ),
  );

const liesIn = (anchor: Anchor | null, spans: readonly Span[]): boolean =>
  anchor !== null && spans.some(({ start, end }) => end > start && start <= anchor.start && end >= anchor.end);
