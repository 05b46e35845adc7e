import type { Finding, Policy, Settled } from '@gegenlesen/bitext';

/** What counts of the findings of a pair, and what does not. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly settled: readonly Settled[];
}

/** What a project makes of findings: rules are switched off or taken for worse or less bad, and exceptions settle the rest. */
export function applyPolicy(found: readonly Finding[], { rules = {}, exceptions = [] }: Policy): Judged {
  const exceptionOf = new Map(exceptions.map((exception) => [exception.fingerprint, exception]));
  const findings: Finding[] = [];
  const settled: Settled[] = [];
  for (const finding of found) {
    const { severity = finding.severity, threshold = 0 } = rules[finding.rule] ?? {};
    if (severity === 'off' || finding.confidence < threshold) continue;
    const judged = { ...finding, severity };
    const exception = exceptionOf.get(finding.fingerprint);
    if (exception === undefined) findings.push(judged);
    else settled.push({ finding: judged, by: exception.by, reason: exception.reason, name: exception.name });
  }
  return { findings, settled };
}
