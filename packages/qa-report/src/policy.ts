import type { Exception, Finding, Policy, Settled } from '@gegenlesen/bitext';
import { settles } from './settles.ts';

/** What counts of the findings of a pair, and what does not. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly settled: readonly Settled[];
}

/**
 * What a project makes of findings: rules are switched off or taken for worse or less bad, and comments in the texts and
 * exceptions settle the rest.
 *
 * @param commentOn the comment that speaks of a finding, or null
 */
export function applyPolicy(
  found: readonly Finding[],
  { rules = {}, exceptions = [] }: Policy,
  commentOn: (finding: Finding) => { readonly reason: string } | null = () => null,
): Judged {
  const exceptionFor = exceptionsOf(exceptions);
  const findings: Finding[] = [];
  const settled: Settled[] = [];
  for (const finding of found) {
    const { severity = finding.severity, threshold = 0 } = rules[finding.rule] ?? {};
    if (severity === 'off' || finding.confidence < threshold) continue;
    const judged = { ...finding, severity };
    const comment = commentOn(finding);
    const settlement = comment === null ? exceptionFor(finding) : byComment(comment.reason);
    if (settlement === null) findings.push(judged);
    else settled.push({ finding: judged, by: settlement.by, reason: settlement.reason, name: settlement.name });
  }
  return { findings, settled };
}

const byComment = (reason: string) => ({ by: 'comment', reason, name: null }) as const;

/** Which exception settles a finding: the first that is not used up. */
function exceptionsOf(exceptions: readonly Exception[]): (finding: Finding) => Exception | null {
  const open = exceptions.map((exception) => ({ exception, left: mostOf(exception) }));
  const byKey = new Map<string, typeof open>();
  for (const one of open) {
    const key = 'fingerprint' in one.exception ? one.exception.fingerprint : one.exception.rule;
    const there = byKey.get(key);
    if (there === undefined) byKey.set(key, [one]);
    else there.push(one);
  }
  return (finding) => {
    const near = [...(byKey.get(finding.fingerprint) ?? []), ...(byKey.get(finding.rule) ?? [])];
    const first = near.find(({ exception, left }) => left > 0 && settles(exception, finding));
    if (first === undefined) return null;
    first.left -= 1;
    return first.exception;
  };
}

const mostOf = (exception: Exception): number =>
  ('fingerprint' in exception ? exception.most : undefined) ?? Number.POSITIVE_INFINITY;
