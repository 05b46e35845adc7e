import type { ReadFinding } from '../sets/verdicts.ts';

/** How many findings were read, and what was thought of them. */
export interface Precision {
  readonly read: number;
  readonly true: number;
  readonly arguable: number;
  readonly false: number;
  /** The share that is right, 0 to 1; an arguable one counts half. */
  readonly right: number;
}

export function precisionOf(findings: readonly ReadFinding[]): Precision {
  const count = (verdict: ReadFinding['verdict']): number => findings.filter((each) => each.verdict === verdict).length;
  const [right, arguable] = [count('true'), count('arguable')];
  return {
    read: findings.length,
    true: right,
    arguable,
    false: count('false'),
    right: (right + arguable / 2) / findings.length,
  };
}

/** The findings by their rule, the most numerous first. */
export function byRule(findings: readonly ReadFinding[]): readonly (readonly [string, readonly ReadFinding[]])[] {
  const names = [...new Set(findings.map(({ rule }) => rule))];
  return names
    .map((name) => [name, findings.filter(({ rule }) => rule === name)] as const)
    .sort(([, one], [, other]) => other.length - one.length);
}

/** Whether a finding is only minor; all others that were read are major or critical. */
export const isMinor = ({ severity }: ReadFinding): boolean => severity === 'minor';
