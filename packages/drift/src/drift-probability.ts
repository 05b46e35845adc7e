import type { Finding, Severity } from '@gegenlesen/bitext';

/** How much a finding of full confidence says for a major or critical error, by its severity. */
const weights: Readonly<Record<Severity, number>> = { neutral: 0, minor: 0.15, major: 0.8, critical: 0.95 };
/** The share of pairs with such an error that no check of figures sees. */
const unseen = 0.03;

/**
 * The probability that a pair carries a major or critical error: each finding is taken for an independent witness
 * (noisy-or, Pearl 1988), beside what no check sees. 0 to 1, to four decimals.
 */
export function driftProbability(findings: readonly Pick<Finding, 'severity' | 'confidence'>[]): number {
  const none = findings.reduce(
    (rest, { severity, confidence }) => rest * (1 - weights[severity] * confidence),
    1 - unseen,
  );
  return Math.round((1 - none) * 10_000) / 10_000;
}
