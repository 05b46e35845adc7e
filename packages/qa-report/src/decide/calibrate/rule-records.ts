import type { Decision } from '@gegenlesen/bitext';
import { compareNames } from '../compare-names.ts';
import type { Interval } from '../interval.ts';
import { lastDecisions } from '../settle/decisions.ts';
import { wilsonInterval } from './wilson.ts';

/** A finding that a person judged. */
export interface JudgedFinding {
  readonly rule: string;
  readonly isRight: boolean;
  /** From 0 to 1; null if it was not recorded. */
  readonly confidence: number | null;
}

/** A finding that disappeared when somebody corrected its sentence. */
export interface MendedFinding {
  readonly rule: string;
  readonly fingerprint: string;
  readonly confidence: number;
}

/** How often a rule was right. */
export interface RuleRecord {
  readonly rule: string;
  readonly confirmed: number;
  readonly dismissed: number;
  /** The share of confirmed findings among those decided, 0 to 1. */
  readonly precision: number;
  /** The 95 % interval of the precision. */
  readonly interval: Interval;
}

/**
 * How people judged findings: by the last decision on each, or by correcting its sentence without a decision, which
 * confirms it. A decision that was undone does not count.
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

/** The record of each rule, in the order of their names. */
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
