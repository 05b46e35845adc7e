import type { CheckedRule } from '../check/check.ts';
import type { Claim, Hit } from '../check/hit.ts';
import type { Part } from '../compare/parts.ts';
import { originalOf, translationOf } from '../read/sides.ts';
import { evidenceOf } from './evidence.ts';
import { bias, weights } from './judgement-weights.ts';
import type { Found, Sieve } from './sieve.ts';
import { samePlace, touches } from './touches.ts';

/**
 * The probability that a hit is right from which it is a fault, a suspicion, a guess, or a trace; below, it is dropped. Of the hits
 * that are faults, 87 of 100 are right, and of the suspicions half, in texts in which one pair in twenty has a fault.
 */
const thresholds = { fault: 0.8, suspicion: 0.3, guess: 0.1, trace: 0.01 };
/** The same for a hit of closed lists with which the reader agrees; estimated. */
const sharedFault = 0.7;

/**
 * Judges every hit on the meaning of words by all evidence: what its check says and what the reader says. A hit is as sure as
 * the surest doubt of the reader in its place. Without a reader the checks decide for themselves. Figures and terms are not the
 * reader's business.
 *
 * Comes after the sieves that explain hits away, and before the alignment lowers what is left.
 */
export const judged: Sieve = (found, { parts }) => {
  const weighed = found.map((each) => ({ ...each, probability: probabilityOf(each, parts) }));
  const doubts = weighed.filter(({ check }) => check.isDoubt === true);
  return weighed.flatMap(({ check, hit, probability }) => {
    if (probability === null) return [{ check, hit }];
    const there = doubts.filter((doubt) => check.isDoubt !== true && samePlace(doubt.hit, hit));
    const confidence = Math.max(probability, ...there.map((doubt) => doubt.probability ?? 0));
    if (confidence < thresholds.trace) return [];
    return [{ check, hit: { ...hit, confidence, claim: claimOf(hit, confidence) } }];
  });
};

function claimOf({ claim, certain }: Hit, confidence: number): Claim {
  if (confidence < thresholds.guess) return 'trace';
  if (confidence < thresholds.suspicion) return 'guess';
  if (claim === 'echo') return 'echo';
  return confidence < (certain === true ? sharedFault : thresholds.fault) ? 'suspicion' : 'fault';
}

/**
 * Whether a check is about the meaning of words, in which the reader has a say. Words that stay as they are say the same to
 * the reader, and that they were not translated is plain to see.
 */
export const isOfWords = ({ group, category }: CheckedRule): boolean =>
  group !== 'number' && group !== 'form' && category.startsWith('accuracy/') && category !== 'accuracy/untranslated';

/** The part that a hit is in; null if it is in none or in several. */
export function partOf({ hit }: Found, parts: readonly Part[]): Part | null {
  const [only, ...others] = parts.filter(
    (part) => touches(hit.source, originalOf(part).span) || touches(hit.target, translationOf(part).span),
  );
  return only === undefined || others.length > 0 ? null : only;
}

/** The probability that a hit is right; null if the reader has no say in it. */
function probabilityOf(found: Found, parts: readonly Part[]): number | null {
  const part = isOfWords(found.check) ? partOf(found, parts) : null;
  if (part === null || part.reading === null) return null;
  // Lists know what words mean, but not what a sentence says. On programs, five of eight such hits were right or arguable where
  // the reader saw a fault with more than 90 %, and four of 17 below 70 %.
  if (found.hit.certain === true) return Math.max(thresholds.suspicion, found.hit.confidence * part.reading.fault ** 2);
  let odds = bias;
  for (const [name, value] of evidenceOf(found, part, part.reading))
    odds += value * (Object.hasOwn(weights, name) ? (weights[name] ?? 0) : 0);
  return 1 / (1 + Math.exp(-odds));
}
