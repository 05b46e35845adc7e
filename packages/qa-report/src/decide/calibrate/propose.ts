import { type Rule, type RuleSetting, type Severity, severities } from '@gegenlesen/bitext';
import { type JudgedFinding, type RuleRecord, ruleRecords } from './rule-records.ts';
import { wilsonInterval } from './wilson.ts';

/** With fewer decisions nothing is proposed. */
export const leastDecisions = 10;

/** A threshold may cost so large a share of the findings that were confirmed. */
const mostLost = 0.2;

/** What a project could make of a rule, and why. */
export interface Proposal extends RuleRecord {
  /** The severity and the threshold that hold now. */
  readonly now: RuleSetting;
  /**
   * `keep`: mostly confirmed; `lower` its severity: mostly dismissed; `raise` its threshold: dismissed where it is unsure;
   * `set`: what would be proposed holds already; `unclear`: could be either; `too-few`: fewer than 10 decisions.
   */
  readonly kind: 'keep' | 'lower' | 'raise' | 'set' | 'unclear' | 'too-few';
  /** What to write into the configuration; null where nothing should change. */
  readonly setting: RuleSetting | null;
}

type Settings = Readonly<Record<string, RuleSetting>>;

/**
 * What decisions say of thresholds and severities, for each rule on which there are any. A rule is mostly confirmed, or
 * mostly dismissed, where its precision is on one side of a half with all of its interval.
 *
 * @param rules those that can be set, with their usual severities
 * @param settings what the project says of them now
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
    // Nothing can be said in a configuration of a rule that it does not know.
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

const isEnough = ({ confirmed, dismissed }: RuleRecord): boolean => confirmed + dismissed >= leastDecisions;

function kindWithout(record: RuleRecord): 'too-few' | 'keep' | 'unclear' {
  if (!isEnough(record)) return 'too-few';
  return record.interval.low > 0.5 ? 'keep' : 'unclear';
}

/** A threshold where one parts right from wrong; else the severity below the usual one for a rule that is mostly wrong. */
function proposalFor(record: RuleRecord, own: readonly JudgedFinding[], usual: Severity): RuleSetting | null {
  if (!isEnough(record) || record.interval.low > 0.5) return null;
  const threshold = thresholdFor(own);
  if (threshold !== null) return { threshold };
  const below = severities[severities.indexOf(usual) - 1];
  return record.interval.high < 0.5 && below !== undefined ? { severity: below } : null;
}

/** The lowest confidence from which on findings are mostly right, unless too many right ones lie below it. */
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

/** From what leaves findings out on. */
const ranks: readonly string[] = ['off', ...severities];

/** Decisions are counted from the rule as it is, so that what was followed once is not proposed again on top of it. */
function holdsAlready(asked: RuleSetting, now: RuleSetting): boolean {
  if (now.severity === 'off') return true;
  if (asked.threshold !== undefined) return (now.threshold ?? 0) >= asked.threshold;
  return ranks.indexOf(now.severity ?? '') <= ranks.indexOf(asked.severity ?? '');
}
