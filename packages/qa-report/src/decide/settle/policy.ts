import type { Contexts, Exception, Finding, Policy, Settled } from '@gegenlesen/bitext';
import { keysOfException, keysOfFound, settles } from './settles.ts';

/** The findings of a pair that count, and those that are settled. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly settled: readonly Settled[];
}

/**
 * Applies what a project has decided: some rules are switched off or given another severity, and comments in the texts and
 * exceptions settle some of the remaining findings.
 *
 * @param commentOn the comment that settles a finding, or null
 * @param contextsOf the surroundings of a finding, by which it is recognised when sentences have been joined or split
 */
export function applyPolicy(
  found: readonly Finding[],
  { rules = {}, exceptions = [] }: Policy,
  commentOn: (finding: Finding) => { readonly reason: string } | null = () => null,
  contextsOf: (finding: Finding) => Contexts | undefined = () => undefined,
): Judged {
  const exceptionFor = exceptionsOf(exceptions, contextsOf);
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

/** Finds the exception that settles a finding: the first that is not used up, those for this very finding first. */
function exceptionsOf(
  exceptions: readonly Exception[],
  contextsOf: (finding: Finding) => Contexts | undefined,
): (finding: Finding) => Exception | null {
  const byKey = new Map<string, { readonly exception: Exception; left: number }[]>();
  for (const exception of exceptions) {
    const one = { exception, left: mostOf(exception) };
    for (const key of keysOfException(exception)) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [one]);
      else there.push(one);
    }
  }
  const looksAround = exceptions.some((one) => ('fingerprint' in one ? one.at : one.exceptAt) !== undefined);
  return (finding) => {
    const found = looksAround ? { ...finding, contexts: contextsOf(finding) } : finding;
    const near = keysOfFound(found).flatMap((key) => byKey.get(key) ?? []);
    const first = near.find(({ exception, left }) => left > 0 && settles(exception, found));
    if (first === undefined) return null;
    first.left -= 1;
    return first.exception;
  };
}

const mostOf = (exception: Exception): number =>
  ('fingerprint' in exception ? exception.most : undefined) ?? Number.POSITIVE_INFINITY;
