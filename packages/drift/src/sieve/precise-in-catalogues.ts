import type { CheckedRule } from '../check/check.ts';
import { type Hit, isSilent } from '../check/hit.ts';
import { isOfWords } from './judged.ts';
import { precision, precisionOfRareFaults } from './precision-in-catalogues.ts';
import { changing } from './sieve.ts';

/** The share of right findings from which a rule may claim a fault, or a suspicion. */
const least = { fault: 0.8, suspicion: 0.3 };

/**
 * Programs are translated freely, and in few words: what is a mistake in prose is often meant there. So in a catalogue, no hit is
 * surer than the findings of its rule were right on published translations of programs. A fault, or
 * what closed lists say, becomes a suspicion at worst: published translations have been corrected, and in a draft the same rule
 * is right more often.
 *
 * Comes after the judgement, which looks at each hit, and before duplicates are dropped, since a guess hides nothing.
 */
export const preciseInCatalogues = changing((hit, check, { string }) => {
  if (string?.isOfCatalogue !== true || !isMeasured(check) || isSilent(hit)) return hit;
  const measured = precision[check.id];
  if (isMajor(hit, check)) {
    const share = measured?.major ?? (isOfWords(check) ? precisionOfRareFaults : 1);
    const confidence = Math.min(hit.confidence, share);
    return { ...hit, confidence, claim: confidence < least.fault ? 'suspicion' : 'fault' };
  }
  const share = measured?.minor ?? 1;
  const isGuess = share < least.suspicion && hit.certain !== true;
  return { ...hit, confidence: Math.min(hit.confidence, share), ...(isGuess ? { claim: 'guess' } : {}) };
});

/** Whether a check is measured. A figure that differs is a fact, and a lost placeholder breaks the program, whatever was meant. */
export const isMeasured = ({ group, severity }: CheckedRule): boolean =>
  group !== 'number' && !(group === 'form' && severity === 'critical');

const isMajor = ({ claim = 'fault', severity }: Hit, check: CheckedRule): boolean =>
  claim === 'fault' && ['major', 'critical'].includes(severity ?? check.severity);
