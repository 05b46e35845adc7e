import { type Finding, Group, type Pair, type Severity, severities } from '@gegenlesen/bitext';
import type { NamedPair } from '../sets/pairs.ts';

export type Check = (pair: Pair) => readonly Finding[];

export const atLeast = (severity: Severity, least: Severity): boolean =>
  severities.indexOf(severity) >= severities.indexOf(least);

/** A pair and its findings. */
export interface Checked extends NamedPair {
  readonly findings: readonly Finding[];
}

export interface FalseAlarms {
  readonly pairs: number;
  /** Pairs with a finding that is major or critical. */
  readonly accused: readonly Checked[];
  /** Pairs with a finding that is minor or worse. */
  readonly flagged: readonly Checked[];
}

/**
 * Checks pairs that are known to be right, so that every finding is a false alarm.
 *
 * @param groups the groups of the findings that count; all by default
 */
export function falseAlarms(
  pairs: readonly NamedPair[],
  check: Check,
  groups: readonly Group[] = Group.options,
): FalseAlarms {
  const checked = pairs.map(({ id, pair }) => ({ id, pair, findings: about(groups, check(pair)) }));
  return flaggedAmong(checked);
}

/** The same, counting only some groups. */
export const falseAlarmsAbout = (groups: readonly Group[], { pairs, flagged }: FalseAlarms): FalseAlarms => ({
  ...flaggedAmong(flagged.map((each) => ({ ...each, findings: about(groups, each.findings) }))),
  pairs,
});

function flaggedAmong(checked: readonly Checked[]): FalseAlarms {
  const from = (least: Severity): readonly Checked[] =>
    checked.filter(({ findings }) => findings.some(({ severity }) => atLeast(severity, least)));
  return { pairs: checked.length, accused: from('major'), flagged: from('minor') };
}

export const about = (groups: readonly Group[], findings: readonly Finding[]): readonly Finding[] =>
  findings.filter(({ group }) => groups.includes(group));

export interface RuleCount {
  readonly rule: string;
  /** Pairs with a finding of the rule, by the least severity counted. */
  readonly major: number;
  readonly minor: number;
}

/** How many pairs each rule flags, the worst first. */
export function byRule(checked: readonly Checked[]): readonly RuleCount[] {
  const rules = new Set(checked.flatMap(({ findings }) => findings.map(({ rule }) => rule)));
  const count = (rule: string, least: Severity): number =>
    checked.filter(({ findings }) => findings.some((each) => each.rule === rule && atLeast(each.severity, least)))
      .length;
  return [...rules]
    .map((rule) => ({ rule, major: count(rule, 'major'), minor: count(rule, 'minor') }))
    .sort((a, b) => b.major - a.major || b.minor - a.minor || a.rule.localeCompare(b.rule));
}
