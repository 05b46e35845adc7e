import type { Finding } from '@gegenlesen/bitext';

/** The rules for a sentence that is missing, superfluous, or says something else. */
const explained: ReadonlySet<string> = new Set(['omitted', 'added', 'other-sentence']);

/**
 * All findings in the order of their beads. An out-of-date sentence explains that something is missing or superfluous, so that
 * is not reported again; a figure or a meaning that changed is.
 */
export function withOutOfDate(found: readonly Finding[], stale: readonly Finding[]): readonly Finding[] {
  const beads = new Set(stale.map(({ bead }) => bead));
  const rest = found.filter(({ rule, bead }) => !(explained.has(rule) && beads.has(bead)));
  return [...rest, ...stale].sort((a, b) => (a.bead ?? -1) - (b.bead ?? -1));
}
