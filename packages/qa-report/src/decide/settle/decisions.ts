import type { Contexts, Decision, Exception } from '@gegenlesen/bitext';
import { contextsOfDecision, isSamePlace, wordsKey } from './contexts.ts';

/**
 * What is decided, of decisions in the order in which they were made: the last one on a finding, and on words, counts. A
 * finding is the same one where its sentences are joined or split otherwise.
 */
export function lastDecisions<Some extends Decision>(decisions: readonly Some[]): readonly Some[] {
  const last = new Map<string, Some>();
  const atWords = new Map<string, Map<string, Contexts>>();
  for (const decision of decisions) {
    const key = keyOf(decision);
    const contexts = contextsOfDecision(decision);
    if (contexts !== null) {
      const near = atWords.get(wordsKey(decision.rule, contexts)) ?? new Map<string, Contexts>();
      for (const [other, there] of near) {
        if (other === key || !isEither(there, contexts)) continue;
        near.delete(other);
        last.delete(other);
      }
      atWords.set(wordsKey(decision.rule, contexts), near.set(key, contexts));
    }
    // What was decided later comes later.
    last.delete(key);
    last.set(key, decision);
  }
  return [...last.values()];
}

/** Whether two decisions are about the same finding, or about the same words. */
export function isOnSame(one: Decision, other: Decision): boolean {
  if (one.rule !== other.rule) return false;
  if (keyOf(one) === keyOf(other)) return true;
  const [here, there] = [contextsOfDecision(one), contextsOfDecision(other)];
  return here !== null && there !== null && isEither(here, there);
}

/** Finds the decisions that are about the same as another one, in their order. */
export function decisionsOnSame<Some extends Decision>(decisions: readonly Some[]): (one: Decision) => readonly Some[] {
  const byKey = new Map<string, Set<Some>>();
  for (const decision of decisions) {
    for (const key of keysOf(decision)) byKey.set(key, (byKey.get(key) ?? new Set()).add(decision));
  }
  return (one) => {
    const near = new Set(keysOf(one).flatMap((key) => [...(byKey.get(key) ?? [])]));
    return [...near].filter((other) => isOnSame(one, other));
  };
}

function keysOf(decision: Decision): readonly string[] {
  const contexts = contextsOfDecision(decision);
  return contexts === null ? [keyOf(decision)] : [keyOf(decision), `at ${wordsKey(decision.rule, contexts)}`];
}

const isEither = (one: Contexts, other: Contexts): boolean => isSamePlace(one, other) || isSamePlace(other, one);

const keyOf = ({ fingerprint, rule, words }: Decision): string =>
  words === undefined ? fingerprint : JSON.stringify([rule, words.source, words.target]);

/** What settles findings: the dismissed ones of decisions of which each is the last on its finding. */
export function exceptionsOfDecisions(last: readonly Decision[]): readonly Exception[] {
  const kept = last.filter(({ verdict, words }) => verdict !== 'dismissed' && words === undefined);
  return last
    .filter(({ verdict }) => verdict === 'dismissed')
    .map((decision): Exception => {
      const { fingerprint, rule, reason, name, words } = decision;
      const settlement = { by: 'decision', reason, name } as const;
      if (words === undefined) {
        const contexts = contextsOfDecision(decision);
        return { fingerprint, ...(contexts === null ? {} : { at: { rule, contexts } }), ...settlement };
      }
      const own = kept.filter((other) => other.rule === rule);
      const exceptAt = own.flatMap((other) => contextsOfDecision(other) ?? []);
      return {
        rule,
        words,
        except: own.map((other) => other.fingerprint),
        ...(exceptAt.length === 0 ? {} : { exceptAt }),
        ...settlement,
      };
    });
}
