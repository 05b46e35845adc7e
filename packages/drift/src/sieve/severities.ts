import type { Severity } from '@gegenlesen/bitext';
import type { CheckedRule } from '../check/check.ts';
import type { Hit } from '../check/hit.ts';
import { changing } from './sieve.ts';

/**
 * Turns what a hit claims into its severity: a suspicion is minor, the echo of another hit is neutral.
 *
 * Last, when nothing changes a claim any more.
 */
export const severities = changing((hit, check) => ({ ...hit, severity: severityOf(hit, check) }));

function severityOf({ claim, severity }: Hit, check: CheckedRule): Severity {
  const usual = severity ?? check.severity;
  if (claim === 'echo' || usual === 'neutral') return 'neutral';
  return claim === 'suspicion' ? 'minor' : usual;
}
