import { isDoubtful } from '@gegenlesen/bitext';
import { isSilent } from '../check/hit.ts';
import { changing } from './sieve.ts';

/**
 * A hit cannot be surer than the alignment of its bead. If that is doubtful, the hit says so and becomes a suspicion.
 *
 * Comes before severities are set, since it lowers claims, and after the sieve that compares the hits of one bead.
 */
export const doubtfulAlignment = changing((hit, _, { alignment }) => {
  const confidence = hit.confidence * alignment;
  if (!isDoubtful(alignment)) return { ...hit, confidence };
  const claim = isSilent(hit) ? {} : ({ claim: 'suspicion' } as const);
  return { ...hit, confidence, ...claim, says: { ...hit.says, doubtful: true } };
});
