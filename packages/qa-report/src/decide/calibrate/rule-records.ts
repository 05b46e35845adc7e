import type { Decision } from '@gegenlesen/bitext';
import { compareNames } from '../compare-names.ts';
import type { Interval } from '../interval.ts';
import { lastDecisions } from '../settle/decisions.ts';
import { wilsonInterval } from './wilson.ts';

/** A finding of which a person said whether it is right. */
export interface JudgedFinding {
  readonly rule: string;
  readonly isRight: boolean;
  /** How sure it was, 0 to 1; null where that was not written down. */
  readonly confidence: number | null;
}

/** A finding that was gone when somebody corrected its sentence. */
export interface MendedFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly confidence: number;
}

/** How right a rule was. */
export interface RuleRecord {
  readonly rule: string;
  readonly confirmed: number;
  readonly dismissed: number;
  /** Confirmed of decided, 0 to 1. */
  readonly precision: number;
  /** Where the precision over many more decisions would lie, at 95 %. */
  readonly interval: Interval;
}

/**
 * What people made of findings: what they said last of each, and what they mended without a word, which says that it was
 * right. What was taken back does not count.
 *
 * @param decisions in the order in which they were made
 */
export function judgedFindings(
  decisions: readonly Decision[],
  mended: readonly MendedFinding[] = [],
): readonly JudgedFinding[] {
  const last = lastDecisions(decisions).filter(({ verdict }) => verdict !== 'open');
  const decided = new Set(last.map(({ fingerprint }) => fingerprint));
  const silently = new Map(mended.map((finding) => [finding.fingerprint, finding]));
  return [
    ...last.map(({ rule, verdict, confidence = null }) => ({ rule, isRight: verdict === 'confirmed', confidence })),
    ...[...silently.values()]
      .filter(({ fingerprint }) => !decided.has(fingerprint))
      .map(({ rule, confidence }) => ({ rule, isRight: true, confidence })),
  ];
}

/** The record of each rule, by name. */
export function ruleRecords(judged: readonly JudgedFinding[]): readonly RuleRecord[] {
  const byRule = new Map<string, { confirmed: number; dismissed: number }>();
  for (const { rule, isRight } of judged) {
    const counts = byRule.get(rule) ?? { confirmed: 0, dismissed: 0 };
    counts[isRight ? 'confirmed' : 'dismissed'] += 1;
    byRule.set(rule, counts);
  }
  return [...byRule]
    .sort(([one], [other]) => compareNames(one, other))
    .map(([rule, { confirmed, dismissed }]) => {
      const decided = confirmed + dismissed;
      return {
        rule,
        confirmed,
        dismissed,
        precision: confirmed / decided,
        interval: wilsonInterval(confirmed, decided),
      };
    });
}
