import type { Finding } from '@gegenlesen/bitext';

/** Whether a finding is about text that is missing, superfluous or other text, which a change of the original explains. */
const isExplained = ({ group, category }: Finding): boolean =>
  group === 'coverage' && category !== 'accuracy/untranslated';

/**
 * Merges both lists in the order of beads. For an outdated sentence, missing or superfluous text needs no second
 * finding; changed figures and meanings are still reported.
 */
export function withOutOfDate(found: readonly Finding[], stale: readonly Finding[]): readonly Finding[] {
  const beads = new Set(stale.map(({ bead }) => bead));
  const rest = found.filter((finding) => !(isExplained(finding) && beads.has(finding.bead)));
  return [...rest, ...stale].sort((a, b) => (a.bead ?? -1) - (b.bead ?? -1));
}
