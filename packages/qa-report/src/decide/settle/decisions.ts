import type { Contexts, Decision, Exception } from '@gegenlesen/bitext';
import { contextsOfDecision, isSamePlace, wordsKey } from './contexts.ts';

/**
 * The decisions that count: the last one on each finding, and the last one on each rule with certain words. A finding stays
 * the same when its sentences are joined or split.
 *
 * @param decisions in the order in which they were made
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
    // Deleted first, so that the decision moves to the end.
    last.delete(key);
    last.set(key, decision);
  }
  return [...last.values()];
}

/** Whether two decisions concern the same finding, or the same words. */
export function isOnSame(one: Decision, other: Decision): boolean {
  if (one.rule !== other.rule) return false;
  if (keyOf(one) === keyOf(other)) return true;
  const [here, there] = [contextsOfDecision(one), contextsOfDecision(other)];
  return here !== null && there !== null && isEither(here, there);
}

/** Finds, in their order, the decisions that concern the same finding or words as another one. */
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

/** The exceptions that follow from the decisions that count: each dismissal settles its finding. */
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
