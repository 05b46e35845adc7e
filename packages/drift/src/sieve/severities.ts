import type { Severity } from '@gegenlesen/bitext';
import type { CheckedRule } from '../check/check.ts';
import { type Hit, isSilent } from '../check/hit.ts';
import { changing } from './sieve.ts';

/**
 * Turns claims into severities: a suspicion is minor, a silent hit neutral.
 *
 * Comes last, when no sieve changes a claim any more.
 */
export const severities = changing((hit, check) => ({ ...hit, severity: severityOf(hit, check) }));

function severityOf(hit: Hit, check: CheckedRule): Severity {
  const usual = hit.severity ?? check.severity;
  if (isSilent(hit) || usual === 'neutral') return 'neutral';
  return hit.claim === 'suspicion' ? 'minor' : usual;
}
