import type { Finding } from '@gegenlesen/bitext';

/** What the checks say of a sentence that the translation lacks, has too many, or that says something else. */
const explained: ReadonlySet<string> = new Set(['omitted', 'added', 'other-sentence']);

/**
 * All findings, in the order of their beads. A sentence that is out of date is not accused twice: what it lacks or has too
 * many is explained by that. A figure or a meaning that changed is still told.
 */
export function withOutOfDate(found: readonly Finding[], stale: readonly Finding[]): readonly Finding[] {
  const beads = new Set(stale.map(({ bead }) => bead));
  const rest = found.filter(({ rule, bead }) => !(explained.has(rule) && beads.has(bead)));
  return [...rest, ...stale].sort((a, b) => (a.bead ?? -1) - (b.bead ?? -1));
}
