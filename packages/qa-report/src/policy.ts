import type { Exception, Finding, Policy, Settled } from '@gegenlesen/bitext';

/** What counts of the findings of a pair, and what does not. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly settled: readonly Settled[];
}

/** What a project makes of findings: rules are switched off or taken for worse or less bad, and exceptions settle the rest. */
export function applyPolicy(found: readonly Finding[], { rules = {}, exceptions = [] }: Policy): Judged {
  const exceptionFor = exceptionsOf(exceptions);
  const findings: Finding[] = [];
  const settled: Settled[] = [];
  for (const finding of found) {
    const { severity = finding.severity, threshold = 0 } = rules[finding.rule] ?? {};
    if (severity === 'off' || finding.confidence < threshold) continue;
    const judged = { ...finding, severity };
    const exception = exceptionFor(finding);
    if (exception === null) findings.push(judged);
    else settled.push({ finding: judged, by: exception.by, reason: exception.reason, name: exception.name });
  }
  return { findings, settled };
}

/** Which exception settles a finding: the first that is not used up. */
function exceptionsOf(exceptions: readonly Exception[]): (finding: Finding) => Exception | null {
  const byFingerprint = new Map<string, { readonly exception: Exception; left: number }[]>();
  for (const exception of exceptions) {
    const { fingerprint, most = Number.POSITIVE_INFINITY } = exception;
    byFingerprint.set(fingerprint, [...(byFingerprint.get(fingerprint) ?? []), { exception, left: most }]);
  }
  return ({ fingerprint }) => {
    const open = byFingerprint.get(fingerprint)?.find(({ left }) => left > 0);
    if (open === undefined) return null;
    open.left -= 1;
    return open.exception;
  };
}
