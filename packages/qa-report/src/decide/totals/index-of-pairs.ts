import {
  type BatchIndex,
  type BatchPair,
  type Finding,
  type Report,
  type Severity,
  sentencesOf,
  severities,
} from '@gegenlesen/bitext';
import { compareNames } from '../compare-names.ts';
import { countsOf, ruleCountsOf, scoreFor } from '../score.ts';
import { contextsOf } from '../settle/contexts.ts';
import type { Found } from '../settle/settles.ts';

/** What a batch needs to know about a pair. */
export interface BatchResult {
  /** Its entry in the index. */
  readonly pair: BatchPair;
  /** How often each rule was raised. */
  readonly rules: Readonly<Record<string, number>>;
  /** What an exception looks at in each finding, settled ones included. */
  readonly found: readonly Found[];
  /** One sentence for each comment in its texts that settles nothing. */
  readonly idle: readonly string[];
}

/** The result of a pair with a report. */
export function doneResult(name: string, report: Report): BatchResult {
  const { score, findings, settled, idleComments = [] } = report;
  const { value, pass, bySeverity, words, penalty } = score;
  return {
    pair: {
      name,
      status: 'done',
      score: value,
      pass,
      findings: bySeverity,
      words,
      penalty,
      ...driftOf(report),
      ...settledCount(settled.length),
      error: null,
    },
    rules: ruleCountsOf(findings),
    found: [...findings, ...settled.map(({ finding }) => finding)].map((finding) => foundOf(finding, report)),
    idle: idleComments,
  };
}

/** The mean over the beads, each of which has the probability of an error; none if there are no beads. */
function driftOf({ beads }: Report): { readonly drift?: number } {
  const drifts = beads.flatMap(({ drift }) => drift ?? []);
  if (drifts.length === 0) return {};
  const mean = drifts.reduce((sum, drift) => sum + drift, 0) / drifts.length;
  return { drift: Math.round(mean * 10_000) / 10_000 };
}

function foundOf(finding: Finding, report: Report): Found {
  const { rule, fingerprint, source, target } = finding;
  return {
    rule,
    fingerprint,
    source: source === null ? null : { text: source.text },
    target: target === null ? null : { text: target.text },
    contexts: contextsOf(sentencesOf(finding, report)),
  };
}

/** The result of a pair without a report, and why it has none. */
export const failedResult = (name: string, status: 'failed' | 'unpaired', error: string): BatchResult => ({
  pair: { name, status, score: null, pass: null, findings: null, error },
  rules: {},
  found: [],
  idle: [],
});

const settledCount = (count: number): { readonly settled?: number } => (count === 0 ? {} : { settled: count });

/** The index over all pairs of a batch, in the order of their names. */
export function indexOfPairs(results: readonly BatchResult[], version: string): BatchIndex {
  const pairs = results.map(({ pair }) => pair).sort((a, b) => compareNames(a.name, b.name));
  const count = (wanted: (pair: BatchPair) => boolean): number => pairs.filter(wanted).length;
  const findings: Record<Severity, number> = countsOf([]);
  const rules = new Map<string, number>();
  for (const { pair, rules: own } of results) {
    for (const severity of severities) findings[severity] += pair.findings?.[severity] ?? 0;
    for (const [rule, times] of Object.entries(own)) rules.set(rule, (rules.get(rule) ?? 0) + times);
  }
  return {
    version,
    pairs,
    totals: {
      pairs: pairs.length,
      done: count(({ status }) => status === 'done'),
      failed: count(({ status }) => status === 'failed'),
      unpaired: count(({ status }) => status === 'unpaired'),
      passed: count(({ pass }) => pass === true),
      findings,
      ...scoreOverAll(pairs),
      ...settledCount(pairs.reduce((sum, { settled = 0 }) => sum + settled, 0)),
      rules: Object.fromEntries([...rules].sort(([a, m], [b, n]) => n - m || compareNames(a, b))),
    },
  };
}

/** The score over the penalty points and words of all pairs together, so that a long text weighs more than a short one. */
function scoreOverAll(pairs: readonly BatchPair[]): { readonly words?: number; readonly score?: number } {
  let [allWords, allPenalty] = [0, 0];
  for (const { status, words, penalty } of pairs) {
    if (status !== 'done') continue;
    if (words === undefined || penalty === undefined) return {};
    allWords += words;
    allPenalty += penalty;
  }
  return allWords === 0 ? { words: 0 } : { words: allWords, score: scoreFor(allPenalty, allWords) };
}
