import type { Decision, Exception } from '@gegenlesen/bitext';

/** What is decided, of decisions in the order in which they were made: the last one on a finding, and on words, counts. */
export function lastDecisions<Some extends Decision>(decisions: readonly Some[]): readonly Some[] {
  const last = new Map<string, Some>();
  for (const decision of decisions) {
    const { fingerprint, rule, words } = decision;
    const key = words === undefined ? fingerprint : JSON.stringify([rule, words.source, words.target]);
    // What was decided later comes later.
    last.delete(key);
    last.set(key, decision);
  }
  return [...last.values()];
}

/** What settles findings: the dismissed ones of decisions of which each is the last on its finding. */
export function exceptionsOfDecisions(last: readonly Decision[]): readonly Exception[] {
  const kept = last.filter(({ verdict, words }) => verdict !== 'dismissed' && words === undefined);
  return last
    .filter(({ verdict }) => verdict === 'dismissed')
    .map(({ fingerprint, rule, reason, name, words }): Exception => {
      const settlement = { by: 'decision', reason, name } as const;
      if (words === undefined) return { fingerprint, ...settlement };
      const except = kept.filter((other) => other.rule === rule).map((other) => other.fingerprint);
      return { rule, words, except, ...settlement };
    });
}
