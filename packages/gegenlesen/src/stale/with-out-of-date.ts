import type { Finding } from '@gegenlesen/bitext';

/** The rules for a sentence that is missing, superfluous, or says something else. */
const explained: ReadonlySet<string> = new Set(['omitted', 'added', 'other-sentence']);

/**
 * Merges both lists in the order of beads. For an outdated sentence, missing or superfluous text needs no second
 * finding; changed figures and meanings are still reported.
 */
export function withOutOfDate(found: readonly Finding[], stale: readonly Finding[]): readonly Finding[] {
  const beads = new Set(stale.map(({ bead }) => bead));
  const rest = found.filter(({ rule, bead }) => !(explained.has(rule) && beads.has(bead)));
  return [...rest, ...stale].sort((a, b) => (a.bead ?? -1) - (b.bead ?? -1));
}
