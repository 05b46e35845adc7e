import { type Rule, type RuleSetting, type Severity, severities } from '@gegenlesen/bitext';
import { type JudgedFinding, type RuleRecord, ruleRecords } from './rule-records.ts';
import { wilsonInterval } from './wilson.ts';

/** With fewer decisions on a rule, nothing is proposed. */
export const leastDecisions = 10;

/** The largest share of the confirmed findings that a threshold may cost. */
const mostLost = 0.2;

/** What a project could change about a rule, and why. */
export interface Proposal extends RuleRecord {
  /** The severity and the threshold at present. */
  readonly now: RuleSetting;
  /**
   * `keep`: mostly confirmed; `lower` its severity: mostly dismissed; `raise` its threshold: dismissed if it is unsure;
   * `set`: the proposal is already in force; `unclear`: could be either; `too-few`: fewer than 10 decisions.
   */
  readonly kind: 'keep' | 'lower' | 'raise' | 'set' | 'unclear' | 'too-few';
  /** What to write into the configuration; null if nothing should change. */
  readonly setting: RuleSetting | null;
}

type Settings = Readonly<Record<string, RuleSetting>>;

/**
 * Proposes thresholds and severities for the rules on which there are decisions. A rule counts as mostly confirmed, or
 * mostly dismissed, if the whole interval of its precision is above, or below, one half.
 *
 * @param rules those that can be configured, with their usual severities
 * @param settings what the project has configured
 */
export function propose(
  judged: readonly JudgedFinding[],
  rules: readonly Pick<Rule, 'id' | 'severity'>[],
  settings: Settings,
): readonly Proposal[] {
  const usual = new Map(rules.map(({ id, severity }) => [id, severity]));
  return ruleRecords(judged).map((record): Proposal => {
    const severity = usual.get(record.rule);
    const setting = settings[record.rule];
    const now = { ...(severity === undefined ? {} : { severity }), ...setting };
    const own = judged.filter(({ rule }) => rule === record.rule);
    // An unknown rule cannot be configured.
    const asked = severity === undefined ? null : proposalFor(record, own, severity);
    if (asked === null) return { ...record, now, kind: kindWithout(record), setting: null };
    if (holdsAlready(asked, now)) return { ...record, now, kind: 'set', setting: null };
    return {
      ...record,
      now,
      kind: asked.threshold === undefined ? 'lower' : 'raise',
      setting: { ...setting, ...asked },
    };
  });
}

/** The proposals in the form of the configuration, where a severity alone is a single word. */
export const proposedRules = (proposals: readonly Proposal[]): Readonly<Record<string, RuleSetting | string>> =>
  Object.fromEntries(
    proposals.flatMap(({ rule, setting }) =>
      setting === null ? [] : [[rule, setting.threshold === undefined ? (setting.severity ?? setting) : setting]],
    ),
  );

const isEnough = ({ confirmed, dismissed }: RuleRecord): boolean => confirmed + dismissed >= leastDecisions;

function kindWithout(record: RuleRecord): 'too-few' | 'keep' | 'unclear' {
  if (!isEnough(record)) return 'too-few';
  return record.interval.low > 0.5 ? 'keep' : 'unclear';
}

/** A threshold, if one separates right from wrong findings; else, for a rule that is mostly wrong, the next lower severity. */
function proposalFor(record: RuleRecord, own: readonly JudgedFinding[], usual: Severity): RuleSetting | null {
  if (!isEnough(record) || record.interval.low > 0.5) return null;
  const threshold = thresholdFor(own);
  if (threshold !== null) return { threshold };
  const below = severities[severities.indexOf(usual) - 1];
  return record.interval.high < 0.5 && below !== undefined ? { severity: below } : null;
}

/** The lowest confidence above which findings are mostly right, unless it would drop too many right ones. */
function thresholdFor(own: readonly JudgedFinding[]): number | null {
  const known = own.flatMap(({ isRight, confidence }) => (confidence === null ? [] : [{ isRight, confidence }]));
  if (known.length < own.length) return null;
  const right = known.filter(({ isRight }) => isRight).length;
  const candidates = [...new Set(known.map(({ confidence }) => confidence))].sort((one, other) => one - other);
  const found = candidates.find((threshold) => {
    const kept = known.filter(({ confidence }) => confidence >= threshold);
    const keptRight = kept.filter(({ isRight }) => isRight).length;
    const isMostlyRight = kept.length >= leastDecisions && wilsonInterval(keptRight, kept.length).low > 0.5;
    return isMostlyRight && right - keptRight <= mostLost * right;
  });
  return found ?? null;
}

/** From the weakest up. */
const ranks: readonly string[] = ['off', ...severities];

/** Proposals start from the usual severity of a rule, so that one already followed is not applied a second time. */
function holdsAlready(asked: RuleSetting, now: RuleSetting): boolean {
  if (now.severity === 'off') return true;
  if (asked.threshold !== undefined) return (now.threshold ?? 0) >= asked.threshold;
  return ranks.indexOf(now.severity ?? '') <= ranks.indexOf(asked.severity ?? '');
}
