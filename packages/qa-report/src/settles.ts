import type { Exception, Finding } from '@gegenlesen/bitext';

/** What an exception looks at in a finding. */
export interface Found extends Pick<Finding, 'rule' | 'fingerprint'> {
  readonly source: { readonly text: string } | null;
  readonly target: { readonly text: string } | null;
}

/** Whether an exception speaks of a finding. */
export function settles(exception: Exception, { rule, fingerprint, source, target }: Found): boolean {
  if ('fingerprint' in exception) return exception.fingerprint === fingerprint;
  const { words, except } = exception;
  return (
    exception.rule === rule &&
    !except.includes(fingerprint) &&
    (words.source === null || words.source === source?.text) &&
    (words.target === null || words.target === target?.text)
  );
}

/** The exceptions that speak of something that was found. */
export function exceptionsThatMatch(exceptions: readonly Exception[], found: readonly Found[]): readonly Exception[] {
  const fingerprints = new Set(found.map(({ fingerprint }) => fingerprint));
  return exceptions.filter((exception) =>
    'fingerprint' in exception
      ? fingerprints.has(exception.fingerprint)
      : found.some((finding) => settles(exception, finding)),
  );
}
