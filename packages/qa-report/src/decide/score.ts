import {
  type Finding,
  type Gate,
  type GateRequest,
  type Score,
  type Severity,
  severities,
  severityWeights,
  type UnitCounts,
} from '@gegenlesen/bitext';
import { type Counts, gateOf } from './gate.ts';
import { penaltyInterval } from './interval.ts';

/** The share of intervals that contain the true score. */
const level = 0.95;

/**
 * The MQM score of a text and whether it passes. `value` is 100 minus the penalty points per 100 words of the original
 * (Lommel, Uszkoreit and Burchardt 2014; the "linear, per word" model of ASTM F3130), from 0 to 100, to two decimals.
 * The gate compares the value as printed. A text without words scores 100 if it has no findings, else 0.
 *
 * @param words of the original
 * @param weights the penalty points of one finding, by severity
 * @param units of a bilingual file, by state
 */
export function scoreOf(
  findings: readonly Pick<Finding, 'severity' | 'rule'>[],
  words: number,
  request: GateRequest,
  weights = severityWeights,
  units?: UnitCounts,
): { readonly score: Score; readonly gate: Gate } {
  const counts = { bySeverity: countsOf(findings), byRule: ruleCountsOf(findings) };
  return scoreOfCounts(units === undefined ? counts : { ...counts, units }, words, request, weights);
}

/** The same from counts, for a stream of pairs whose findings are gone when it ends. */
export function scoreOfCounts(
  { bySeverity, ...counts }: Counts,
  words: number,
  request: GateRequest,
  weights = severityWeights,
): { readonly score: Score; readonly gate: Gate } {
  const penalty = rounded(severities.reduce((sum, severity) => sum + bySeverity[severity] * weights[severity], 0));
  const value = scoreFor(penalty, words);
  const penalties = penaltyInterval(bySeverity, level, weights);
  const interval =
    words === 0
      ? { low: 0, high: 100, level }
      : { low: scoreFor(penalties.high, words), high: scoreFor(penalties.low, words), level };
  const perThousandWords = words === 0 ? null : rounded((1000 * penalty) / words);
  const rest = { penalty, perThousandWords, words, bySeverity, interval };
  const { pass, gate } = gateOf({ value, ...rest }, counts, request);
  return { score: { value, pass, ...rest }, gate };
}

/** The number of findings by severity, in the order of the contract: the worst first. */
export function countsOf(findings: readonly Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { critical: 0, major: 0, minor: 0, neutral: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** The number of findings by rule, in the order in which the rules first occur. */
export function ruleCountsOf(findings: readonly Pick<Finding, 'rule'>[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

const rounded = (value: number): number => Math.round(100 * value) / 100;

/** 100 minus the penalty points per 100 words, from 0 to 100, to two decimals. */
export function scoreFor(penalty: number, words: number): number {
  if (words === 0) return penalty === 0 ? 100 : 0;
  return Math.max(0, Math.round(10_000 - (10_000 * penalty) / words) / 100);
}
