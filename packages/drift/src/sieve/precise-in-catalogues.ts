import type { CheckedRule } from '../check/check.ts';
import type { Claim, Hit } from '../check/hit.ts';
import { isOfWords } from './judged.ts';
import { precision, precisionOfRest } from './precision-in-catalogues.ts';
import { changing } from './sieve.ts';

/** The share of right findings from which a rule may claim a fault, or a suspicion. */
const least = { fault: 0.8, suspicion: 0.15 };

/**
 * Programs are translated freely, and in few words: what is a mistake in prose is often meant there. So in a catalogue, no hit is
 * surer than the findings of its rule were right on published translations of programs. A fault becomes a suspicion, not
 * a guess: published translations have been corrected, and in a draft the same rule is right more often.
 *
 * Comes after the judgement, which looks at each hit, and before duplicates are dropped, since a guess hides nothing.
 */
export const preciseInCatalogues = changing((hit, check, { string }) => {
  if (string?.isOfCatalogue !== true || hit.claim === 'echo' || hit.claim === 'guess') return hit;
  const { major, minor } = precision[check.id] ?? precisionOfRest[isOfWords(check) ? 'words' : 'others'];
  const confidence = Math.min(hit.confidence, isMajor(hit, check) ? major : minor);
  return { ...hit, confidence, claim: claimOf(hit, check, confidence) };
});

const isMajor = ({ claim = 'fault', severity }: Hit, check: CheckedRule): boolean =>
  claim === 'fault' && ['major', 'critical'].includes(severity ?? check.severity);

function claimOf(hit: Hit, check: CheckedRule, confidence: number): Claim {
  if (isMajor(hit, check)) return confidence < least.fault ? 'suspicion' : 'fault';
  return confidence < least.suspicion ? 'guess' : (hit.claim ?? 'fault');
}
