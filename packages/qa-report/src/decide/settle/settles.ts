import type { Contexts, Exception, Finding } from '@gegenlesen/bitext';
import { isSamePlace, wordsKey } from './contexts.ts';

/** What an exception compares with a finding. */
export interface Found extends Pick<Finding, 'rule' | 'fingerprint'> {
  readonly source: { readonly text: string } | null;
  readonly target: { readonly text: string } | null;
  /** Absent if its sentences are unknown; then only the fingerprint identifies the finding. */
  readonly contexts?: Contexts | undefined;
}

/** Whether an exception settles a finding. */
export function settles(exception: Exception, { rule, fingerprint, source, target, contexts }: Found): boolean {
  if ('fingerprint' in exception) {
    const { at } = exception;
    if (exception.fingerprint === fingerprint) return true;
    return at !== undefined && contexts !== undefined && at.rule === rule && isSamePlace(at.contexts, contexts);
  }
  const { words, except, exceptAt = [] } = exception;
  return (
    exception.rule === rule &&
    (words.source === null || words.source === source?.text) &&
    (words.target === null || words.target === target?.text) &&
    !except.includes(fingerprint) &&
    !exceptAt.some((there) => contexts !== undefined && isSamePlace(there, contexts))
  );
}

/** The keys under which an exception is looked up. */
export function keysOfException(exception: Exception): readonly string[] {
  if (!('fingerprint' in exception)) return [exception.rule];
  const { fingerprint, at } = exception;
  return at === undefined ? [fingerprint] : [fingerprint, wordsKey(at.rule, at.contexts)];
}

/** The keys of the exceptions that may settle a finding, the most specific one first. */
export const keysOfFound = ({ fingerprint, rule, contexts }: Found): readonly string[] =>
  contexts === undefined ? [fingerprint, rule] : [fingerprint, wordsKey(rule, contexts), rule];

/** The exceptions that settle at least one of the findings. */
export function exceptionsThatMatch(exceptions: readonly Exception[], found: readonly Found[]): readonly Exception[] {
  const byKey = new Map<string, Found[]>();
  for (const one of found) {
    for (const key of keysOfFound(one)) {
      const there = byKey.get(key);
      if (there === undefined) byKey.set(key, [one]);
      else there.push(one);
    }
  }
  return exceptions.filter((exception) =>
    keysOfException(exception).some((key) => (byKey.get(key) ?? []).some((one) => settles(exception, one))),
  );
}
