import { changing } from './sieve.ts';

/** The confidence of a bead (a probability) below which it is more likely wrong than right. */
const doubtful = 0.5;

/**
 * A hit cannot be surer than the alignment of its bead. If that is doubtful, the hit says so and becomes a suspicion.
 *
 * Comes before severities are set, since it lowers claims, and after the sieve that compares the hits of one bead.
 */
export const doubtfulAlignment = changing((hit, _, { alignment }) => {
  const confidence = hit.confidence * alignment;
  if (alignment >= doubtful) return { ...hit, confidence };
  const claim = hit.claim === 'echo' ? 'echo' : 'suspicion';
  return { ...hit, confidence, claim, says: { ...hit.says, doubtful: true } };
});
