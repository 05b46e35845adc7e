import { isDoubtful } from '@gegenlesen/bitext';
import { changing } from './sieve.ts';

/**
 * A hit is no surer than the alignment of its bead. Where that is doubtful, it says so and only suspects.
 *
 * Before severities are set, since it lowers a claim; and after the sieves that compare hits, which all share one alignment.
 */
export const doubtfulAlignment = changing((hit, _, { alignment }) => {
  const confidence = hit.confidence * alignment;
  if (!isDoubtful(alignment)) return { ...hit, confidence };
  const claim = hit.claim === 'echo' ? 'echo' : 'suspicion';
  return { ...hit, confidence, claim, says: { ...hit.says, doubtful: true } };
});
