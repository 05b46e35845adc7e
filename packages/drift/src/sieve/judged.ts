import type { CheckedRule } from '../check/check.ts';
import type { Part } from '../compare/parts.ts';
import { originalOf, translationOf } from '../read/sides.ts';
import { evidenceOf } from './evidence.ts';
import { bias, weights } from './judgement-weights.ts';
import type { Found, Sieve } from './sieve.ts';
import { touches } from './touches.ts';

/**
 * The probability that a hit is right from which it is a fault, and from which it is a suspicion; below, it is dropped.
 * Of unseen texts, eight in ten faults have to be right.
 */
const thresholds = { fault: 0.8, suspicion: 0.3 };

/**
 * Judges every hit on the meaning of words by all evidence: what its check says and what the reader says. Without a reader
 * the checks decide for themselves. Figures and terms are not the reader's business.
 *
 * Comes after the sieves that explain hits away, and before the alignment lowers what is left.
 */
export const judged: Sieve = (found, { parts }) =>
  found.flatMap((each) => {
    const part = isOfWords(each.check) ? partOf(each, parts) : null;
    if (part === null || part.reading === null) return [each];
    const confidence = probabilityOf(evidenceOf(each, part, part.reading));
    if (confidence < thresholds.suspicion) return [];
    const { claim = 'fault' } = each.hit;
    const judgement = claim === 'echo' ? 'echo' : confidence < thresholds.fault ? 'suspicion' : 'fault';
    return [{ check: each.check, hit: { ...each.hit, confidence, claim: judgement } }];
  });

/** Whether a check is about the meaning of words, in which the reader has a say. What was not translated at all is plain to see. */
export const isOfWords = ({ group, category, explains }: CheckedRule): boolean =>
  group !== 'number' && category.startsWith('accuracy/') && explains === undefined;

/** The part that a hit is in; null if it is in none or in several. */
export function partOf({ hit }: Found, parts: readonly Part[]): Part | null {
  const [only, ...others] = parts.filter(
    (part) => touches(hit.source, originalOf(part).span) || touches(hit.target, translationOf(part).span),
  );
  return only === undefined || others.length > 0 ? null : only;
}

function probabilityOf(evidence: ReadonlyMap<string, number>): number {
  let odds = bias;
  for (const [name, value] of evidence) odds += value * (Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0);
  return 1 / (1 + Math.exp(-odds));
}
