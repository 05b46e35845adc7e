import { createHash } from 'node:crypto';
import { type Finding, isDoubtful, type StaleSentence } from '@gegenlesen/bitext';
import type { OutOfDate, PairVersion } from './out-of-date.ts';
import { outOfDateRule } from './out-of-date-rule.ts';
import { staleSentence } from './stale-sentence.ts';
import { changeInWords, whatChanged } from './what-changed.ts';

/** What a reader of both texts sees: a sentence that says something else, is missing, or is superfluous. */
const categories: Readonly<Record<StaleSentence['kind'], string>> = {
  changed: outOfDateRule.category,
  added: 'accuracy/omission',
  removed: 'accuracy/addition',
};

/** Turns outdated sentences into findings. */
export const outOfDateFindings = (
  stale: readonly OutOfDate[],
  before: PairVersion,
  now: PairVersion,
): readonly Finding[] => stale.map((each) => findingOf(staleSentence(each, before, now), beadOf(each, now)));

function findingOf(stale: StaleSentence, bead: number | null): Finding {
  const { kind, before, now, source, target, confidence } = stale;
  const inDoubt = isDoubtful(confidence);
  const says = inDoubt ? { ...whatChanged(stale), doubtful: true as const } : whatChanged(stale);
  const parts = [outOfDateRule.id, before ?? '', now ?? '', target?.text ?? ''];
  return {
    rule: outOfDateRule.id,
    group: outOfDateRule.group,
    category: categories[kind],
    severity: inDoubt ? 'minor' : outOfDateRule.severity,
    confidence,
    says,
    message: changeInWords(says),
    source,
    target,
    bead,
    fingerprint: createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16),
  };
}

function beadOf({ now, target }: OutOfDate, { beads }: PairVersion): number | null {
  const at = beads.findIndex((bead) =>
    target.length > 0 ? target.some((k) => bead.target.includes(k)) : now !== null && bead.source.includes(now),
  );
  return at < 0 ? null : at;
}
